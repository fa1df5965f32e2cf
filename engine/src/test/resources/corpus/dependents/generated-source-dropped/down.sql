alter table t add column a integer;
alter table t add column c integer generated always as (a * 2) stored;
