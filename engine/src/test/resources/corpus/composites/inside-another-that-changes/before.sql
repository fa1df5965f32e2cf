create type city as (name text);
create type place as (city city, street text);
create table t (p place);
