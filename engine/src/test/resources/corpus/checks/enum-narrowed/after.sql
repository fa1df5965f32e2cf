create table t (state varchar(255) not null check (state in ('NEW', 'PAID')));
