create type color as enum ('BLUE', 'RED', 'GREEN', 'WHITE'); create table t (c color default 'RED');
