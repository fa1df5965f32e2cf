create table t (a int, b int, constraint c check (a > 0));
