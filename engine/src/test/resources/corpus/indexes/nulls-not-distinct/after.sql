-- from PostgreSQL 15
create table t (a int);
create unique index one on t (a) nulls not distinct;
