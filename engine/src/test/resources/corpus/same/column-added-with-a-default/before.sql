create table t (a int);
insert into t values (1);
alter table t add b int not null default 5;
