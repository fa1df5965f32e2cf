create table t (a int, b text);
create index one on t using brin (a) with (pages_per_range = 16);
create index two on t (b);
