create type state as enum ('A', 'B');
create table t (s state default 'B');
