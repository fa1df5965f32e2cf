create type state as enum ('A', 'X');
create table t (s state default 'X');
alter type state rename value 'X' to 'B';
