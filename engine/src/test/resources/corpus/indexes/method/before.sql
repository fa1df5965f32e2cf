create table t (a int, b text);
create index one on t (a);
create index two on t using hash (b);
