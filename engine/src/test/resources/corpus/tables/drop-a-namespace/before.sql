create schema s;
create type s.mood as enum ('OK');
create sequence s.seq;
create table s.t (id int primary key, m s.mood default 'OK', n int default nextval('s.seq'));
create table u (m s.mood);
