create type state as enum ('A');
create table t (a int, s state default 'A' check (s = 'A'));
create index t_s on t (s) where s = 'A';
