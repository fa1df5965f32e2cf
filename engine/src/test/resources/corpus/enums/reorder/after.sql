create type state as enum ('B', 'A');
create table t (s state not null);
