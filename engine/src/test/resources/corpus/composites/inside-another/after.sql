create type city as (zip integer, name text);
create type address as (street text, city city, former city[]);
create table t (a address, c city);
