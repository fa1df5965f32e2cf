create table t (x int, a int constraint k primary key, y text, b int constraint l unique);
alter table t drop x, drop y;
alter table t add c int;
create index i on t (c) include (b);
create table u (z int, a int constraint f references t);
alter table u drop z;
