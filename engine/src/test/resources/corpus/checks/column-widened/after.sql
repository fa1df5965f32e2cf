create table t (id int primary key, state varchar(30) check (state in ('NEW', 'PAID')), x int); create index t_new on t (x) where state in ('NEW', 'OLD');
