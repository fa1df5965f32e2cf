create table t (id int primary key, state varchar(20) check (state in ('NEW', 'PAID')));
