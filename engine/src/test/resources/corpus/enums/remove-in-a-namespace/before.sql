create schema s;
create type s."State" as enum ('A', 'it''s');
comment on type s."State" is 'states';
create table t ("S" s."State" default 'A', a s."State"[]);
