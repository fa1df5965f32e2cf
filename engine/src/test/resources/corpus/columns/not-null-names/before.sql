-- from PostgreSQL 18
create table t (a int constraint a_given not null, b int, c int not null, d int constraint d_given not null);
