create table t (state varchar(10) default 'NEW' not null check (state in ('NEW', 'OLD')));
create index t_state on t (state);
