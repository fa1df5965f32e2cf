create type state as enum ('A', 'B');
create table t (s state default 'A' not null, a state[]);
