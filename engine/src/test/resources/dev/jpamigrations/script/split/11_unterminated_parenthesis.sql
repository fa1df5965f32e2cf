create table a (id int;
drop table b;
