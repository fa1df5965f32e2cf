create table t (a int, b int generated always as (a * 2) stored constraint u unique);
create index i on t (b);
