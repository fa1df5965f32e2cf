alter table t drop constraint t_b_key;
alter table t drop column b;
alter table t drop column x;
