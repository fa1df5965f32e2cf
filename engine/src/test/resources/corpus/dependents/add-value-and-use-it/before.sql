create type state as enum ('NEW'); create table t (s state default 'NEW', n int);
