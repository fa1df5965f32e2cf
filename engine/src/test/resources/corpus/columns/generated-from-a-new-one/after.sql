create table t (a int, x int, b int generated always as (x + a) stored unique);
