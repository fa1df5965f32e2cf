create table t (a int, b int, constraint two check (b > a) no inherit);
