-- from PostgreSQL 15
create table t (a int, b int constraint u unique nulls distinct);
create unique index one on t (a) nulls distinct;
