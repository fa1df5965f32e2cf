-- from PostgreSQL 18
create table t (a int not null, b int constraint b_given not null);
