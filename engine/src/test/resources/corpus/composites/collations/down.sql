alter type place rename to place_old;
create type place as (a text collate "C", b text collate "C", c text);
create function place_moved(place_old) returns place language sql as 'select case when $1 is distinct from null then row(($1).a, ($1).b, ($1).c)::text::place end';
alter table t alter column p type place using place_moved(p);
drop function place_moved(place_old);
drop type place_old;
