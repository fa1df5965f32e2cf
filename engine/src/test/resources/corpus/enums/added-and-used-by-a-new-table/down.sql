drop table t;
alter type state rename to state_old;
create type state as enum ('A');
drop type state_old;
