create table t (a int check (a > 0), b int, check (b > a));
