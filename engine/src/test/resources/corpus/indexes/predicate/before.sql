create table t (a int, b text);
create index one on t (a) where b = 'x';
create index two on t (a);
