create table t (a int, s varchar(10), gone boolean);
create index one on t (a) where a = any (array[1, 2]);
create index two on t (a) where (not (gone));
create index three on t (a) where ((s)::text = 'x'::text) and (a > 0);
