create table t (a int, b text); create index i1 on t (a, b); create index i2 on t (b) with (fillfactor = 80); create index i3_renamed on t (b); create index i4 on t (a, b);
