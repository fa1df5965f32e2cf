create type a as enum ('X');
alter table t drop column d;
alter table t add column c a;
drop type b;
