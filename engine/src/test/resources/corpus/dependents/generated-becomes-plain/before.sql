create table t (a int, b int generated always as (a * 2) stored constraint u unique, constraint c check (b > a)); create index i on t (b);
