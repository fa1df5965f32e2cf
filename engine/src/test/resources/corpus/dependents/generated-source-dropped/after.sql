create table t (b int, d int);
