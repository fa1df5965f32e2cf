create type inner_new as (a integer);
create type a_new as (b inner_new);
alter table t drop column o;
alter table t add column n a_new;
drop type outer_old;
drop type old;
