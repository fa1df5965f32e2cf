create table t (a int, b text, c jsonb);
create index one on t (a, b);
create index two on t using gin (c);
