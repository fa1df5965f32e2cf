create type state as enum ('A', 'B');
alter table t alter column s drop default;
alter table t alter column a type state[] using a::state[];
alter table t alter column s type state using s::state;
alter table t alter column s set default 'A'::state;
