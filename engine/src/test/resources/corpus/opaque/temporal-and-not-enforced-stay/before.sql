-- from PostgreSQL 18
create table t (a int4range, d daterange, n int, constraint k unique (a, d without overlaps), constraint c check (n > 0) not enforced);
create table u (id int primary key, n int constraint f references u not enforced);
