create type old as (a integer);
create type outer_old as (b old);
alter table t drop column n;
alter table t add column o outer_old;
drop type a_new;
drop type inner_new;
