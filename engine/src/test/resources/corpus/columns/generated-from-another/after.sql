create table t (b int generated always as (c * 2) stored, c int);
