alter type place rename to place_old;
create type place as (city city, street text);
create function place_moved(place_old) returns place language sql as 'select case when $1 is distinct from null then row(($1).city, ($1).street)::text::place end';
alter table t alter column p type place using place_moved(p);
drop function place_moved(place_old);
drop type place_old;
alter type city drop attribute zip;
