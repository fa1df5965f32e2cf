create table p (id int primary key) partition by range (id);
create table p1 partition of p for values from (0) to (100);
create table t (a int constraint f references p);
