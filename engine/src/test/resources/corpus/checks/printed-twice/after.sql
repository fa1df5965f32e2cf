create table t (state varchar(20) check (state in ('NEW', 'PAID')));
