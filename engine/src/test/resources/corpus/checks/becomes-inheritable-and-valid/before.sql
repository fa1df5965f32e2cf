create table t (a int constraint c check (a > 0) no inherit, b int);
alter table t add constraint d check (b > 0) not valid;
