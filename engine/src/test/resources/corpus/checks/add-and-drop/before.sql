create table t (a int, b int, constraint one check (a > 0));
