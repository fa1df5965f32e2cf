create type mood as enum ('OK');
create sequence numbers;
create table p (id int primary key);
create table t (p int constraint f references p, n int default nextval('numbers'), m mood default 'OK');
