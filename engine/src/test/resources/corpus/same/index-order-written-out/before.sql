create table t (a int, b int);
create index one on t (a);
create index two on t (a desc);
create index three on t (a desc nulls last, b nulls first);
