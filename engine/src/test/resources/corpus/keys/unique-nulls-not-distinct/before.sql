-- from PostgreSQL 15
create table t (a int constraint u unique, b int constraint v unique nulls not distinct);
