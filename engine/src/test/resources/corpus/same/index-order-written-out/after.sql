create table t (a int, b int);
create index one on t using btree (a asc nulls last);
create index two on t (a desc nulls first);
create index three on t (a desc nulls last, b asc nulls first);
