create table t (a int, s varchar(10), gone boolean);
create index one on t (a) where a in (1, 2);
create index two on t (a) where not gone;
create index three on t (a) where s = 'x' and a > 0;
