alter type state rename to state_old;
create type state as enum ('B', 'A');
alter table t alter column s type state using s::text::state;
drop type state_old;
