create type inner_new as (a integer);
create type a_new as (b inner_new);
create table t (id integer, n a_new);
