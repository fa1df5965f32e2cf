drop index t_b;
alter table t drop column b;
alter table t add column b integer generated always as (a * 3) stored;
create index t_b on t (b);
