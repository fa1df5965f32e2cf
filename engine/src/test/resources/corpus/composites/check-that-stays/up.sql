alter type place rename to place_old;
create type place as (land text, name text, zip integer);
create function place_moved(place_old) returns place language sql as 'select case when $1 is distinct from null then row(null, ($1).name, ($1).zip)::text::place end';
alter table g drop column z;
alter table g alter column p type place using place_moved(p);
alter table g add column z integer generated always as ((p).zip) stored;
alter table t alter column p type place using place_moved(p);
drop function place_moved(place_old);
drop type place_old;
