create type state as enum ('NEW', 'OLD');
alter table t drop constraint t_state_check;
alter table t alter column state drop default;
alter table t alter column state type state using state::state;
alter table t alter column state set default 'NEW'::state;
