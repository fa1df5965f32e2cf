create schema s;
create type s.mood as enum ('OK', 'BAD');
create table t (a text default 'OK');
