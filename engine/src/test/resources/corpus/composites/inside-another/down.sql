alter type address rename to address_old;
create type address as (street text, city city, former city[]);
create function address_moved(address_old) returns address language sql as 'select case when $1 is distinct from null then row(($1).street, ($1).city, ($1).former)::text::address end';
alter table t alter column a type address using address_moved(a);
drop function address_moved(address_old);
drop type address_old;
alter type city drop attribute zip;
