create type state as enum ('NEW', 'OLD'); create table t (s state default 'NEW', o state not null, v text, x varchar(10));
