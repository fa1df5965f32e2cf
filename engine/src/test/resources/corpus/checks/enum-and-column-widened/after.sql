create table t (id int primary key, state varchar(30) check (state in ('NEW', 'PAID', 'SENT')));
