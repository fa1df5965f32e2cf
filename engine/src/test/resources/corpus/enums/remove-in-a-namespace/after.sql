create schema s;
create type s."State" as enum ('A');
comment on type s."State" is 'fewer';
create table t ("S" s."State" default 'A', a s."State"[]);
