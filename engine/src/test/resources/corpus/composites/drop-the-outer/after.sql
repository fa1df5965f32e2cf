create type spot as (a integer);
create table a (id integer, v varchar(10));
