-- from PostgreSQL 18
create table t (a int constraint t_a_not_null not null, b int);
alter table t add constraint b_given not null b;
