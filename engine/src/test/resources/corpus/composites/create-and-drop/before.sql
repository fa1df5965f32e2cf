create type old as (a integer);
create type outer_old as (b old);
create table t (id integer, o outer_old);
