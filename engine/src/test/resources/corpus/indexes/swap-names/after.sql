create table t (a int, b int);
create index x on t (b);
create index y on t (a);
