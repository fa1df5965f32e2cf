-- from PostgreSQL 18
create table t (a int constraint a_other not null, b int constraint b_given not null, c int constraint c_given not null, d int);
