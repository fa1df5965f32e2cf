create type state as enum ('A');
alter table t add column s state default 'A'::state;
alter table t add constraint t_s_check check (s = 'A'::state);
create index t_s on t (s) where s = 'A'::state;
