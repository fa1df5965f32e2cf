create schema s;
create type s.mood as enum ('OK', 'BAD');
create table t (a s.mood default 'OK', b s.mood[] not null);
