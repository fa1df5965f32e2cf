create table t (a int, b text);
create index one on t (upper(b));
create index two on t ((a + 2), (b || ')"''('));
