create schema s;
create table t (id int primary key, x text);
