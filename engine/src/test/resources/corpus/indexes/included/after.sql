create table t (a int, b int, c int);
create index one on t (a) include (b, c);
