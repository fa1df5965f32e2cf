alter table t drop constraint t_a_check;
alter table t drop constraint t_check;
alter table t drop column a;
