create table t (id int primary key, state varchar(255) check (state in ('NEW', 'PAID', 'SENT')));
