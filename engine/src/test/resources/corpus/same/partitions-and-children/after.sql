create table t (a int, d date) partition by range (d);
create table t_2020 partition of t for values from ('2020-01-01') to ('2021-01-01');
create index t_a on t (a);
create table parent (x int);
create table child (y int) inherits (parent);
create table c (id int not null primary key);
