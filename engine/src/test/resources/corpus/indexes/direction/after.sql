create table t (a int, b int);
create index one on t (a desc);
create index two on t (a desc nulls last);
create index three on t (a, b desc);
