create schema s;
create sequence q;
create type e as enum ('A');
create table t (a int constraint pk primary key, b int constraint u unique, c int constraint f references t, d int constraint k check (d > 0));
create index i on t (d);
