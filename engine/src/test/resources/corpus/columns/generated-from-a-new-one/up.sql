alter table t add column x integer;
alter table t add column b integer generated always as (x + a) stored;
alter table t add constraint t_b_key unique (b);
