create table t (a int, b int);
create index one on t (a, b);
create index two on t (a) include (b);
