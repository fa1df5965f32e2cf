create type a as enum ('X'); create table t (i int, c a);
