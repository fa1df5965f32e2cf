drop index t_a;
alter table t add constraint t_a unique (a);
