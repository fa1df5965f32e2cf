create table t (a int, b int);
create index x on t (a);
create index y on t (b);
