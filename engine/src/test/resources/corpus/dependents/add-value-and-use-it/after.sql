create type state as enum ('NEW', 'OLD'); create table t (s state default 'OLD', n int); create index i on t (n) where s = 'OLD';
