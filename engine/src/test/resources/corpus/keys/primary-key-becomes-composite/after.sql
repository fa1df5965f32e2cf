create table t (a int, b int default 1, primary key (a, b));
create table c (t int);
