create type mood as enum ('OK', 'BAD');
create table t (id int primary key);
create table u (m mood not null default 'OK', n mood[]);
