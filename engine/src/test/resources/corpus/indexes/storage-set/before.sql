create table t (a int);
create index one on t (a);
