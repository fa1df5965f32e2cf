create table t (a int, b text);
create index one on t (a) where b = 'y';
create index two on t (a) where b is not null;
