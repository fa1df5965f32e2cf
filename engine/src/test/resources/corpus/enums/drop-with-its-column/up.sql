drop index t_s;
alter table t drop constraint t_s_check;
alter table t drop column s;
drop type state;
