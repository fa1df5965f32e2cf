create schema a;
create schema b;
create table a.t (id int primary key, x int);
create table b.t (id int primary key, a int constraint b_a references a.t);
create table t (id int primary key, b int constraint t_b references b.t on delete cascade);
