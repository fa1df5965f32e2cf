create type city as (zip integer, name text);
create type place as (city city, land text, street text);
create table t (p place);
