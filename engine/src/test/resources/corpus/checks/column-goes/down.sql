alter table t add column a integer;
alter table t add constraint t_check check (b > a);
alter table t add constraint t_a_check check (a > 0);
