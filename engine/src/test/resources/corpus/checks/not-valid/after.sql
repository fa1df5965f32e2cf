create table t (a int constraint a check (a > 0), b int);
alter table t add constraint b check (b > 0) not valid;
