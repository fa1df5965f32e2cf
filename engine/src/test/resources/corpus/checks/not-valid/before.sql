create table t (a int, b int constraint b check (b > 0));
alter table t add constraint a check (a > 0) not valid;
