create table t (a int, b int constraint d check (b > 0));
alter table t add constraint c check (a > 0) not valid;
