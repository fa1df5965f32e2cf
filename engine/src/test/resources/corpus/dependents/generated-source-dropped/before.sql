create table t (a int, b int, c int generated always as (a * 2) stored, d int);
