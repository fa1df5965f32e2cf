create table t (a int, b int, constraint c check (b > 0));
