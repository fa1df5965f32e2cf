create table t (state varchar(10) default 'NEW' check (state in ('NEW', 'OLD')));
