alter type state rename to state_old;
create type state as enum ('NEW');
drop index i;
alter table t alter column s drop default;
alter table t alter column s type state using s::text::state;
alter table t alter column s set default 'NEW'::state;
drop type state_old;
