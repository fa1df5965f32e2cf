create table t (a int, b int default 5 not null);
