-- from PostgreSQL 18
create table t (a int, b int generated always as (a * 3) virtual, c int, d int generated always as (a + 2) virtual);
