create table t (a int, b int);
create index one on t (b, a);
create index two on t (b) include (a);
