create table t (state varchar(255) check (state in ('NEW')));
