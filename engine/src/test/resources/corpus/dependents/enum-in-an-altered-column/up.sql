alter type state rename to state_old;
create type state as enum ('NEW');
alter table t alter column s drop default;
alter table t alter column s type state using s::text::state;
alter table t alter column o type varchar(10);
alter table t alter column v type state using v::state;
drop type state_old;
