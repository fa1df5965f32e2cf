create table t (a int, b text); create index i1 on t (a); create index i2 on t (b) with (fillfactor = 70); create index i3 on t (b); create unique index i4 on t (a, b);
