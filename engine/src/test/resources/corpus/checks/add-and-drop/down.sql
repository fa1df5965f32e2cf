alter table t drop constraint two;
alter table t add constraint one check (a > 0);
