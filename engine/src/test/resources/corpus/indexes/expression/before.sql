create table t (a int, b text);
create index one on t (lower(b));
create index two on t ((a + 1));
