create type color as enum ('RED', 'GREEN'); create table t (c color default 'RED');
