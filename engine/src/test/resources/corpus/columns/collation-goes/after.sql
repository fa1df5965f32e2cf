create table t (a text, b varchar(20));
create index t_a on t (a);
