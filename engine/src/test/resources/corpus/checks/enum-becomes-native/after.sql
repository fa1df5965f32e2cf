create type state as enum ('NEW', 'OLD');
create table t (state state default 'NEW' not null);
create index t_state on t (state);
