-- from PostgreSQL 15
create table t (a int constraint u unique nulls not distinct, b int constraint v unique);
