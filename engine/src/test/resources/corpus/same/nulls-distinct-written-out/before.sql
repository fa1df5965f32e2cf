-- from PostgreSQL 15
create table t (a int, b int constraint u unique);
create unique index one on t (a);
