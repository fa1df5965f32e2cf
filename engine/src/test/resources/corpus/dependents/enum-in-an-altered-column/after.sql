create type state as enum ('NEW'); create table t (s state, o varchar(10) not null, v state, x varchar(10));
