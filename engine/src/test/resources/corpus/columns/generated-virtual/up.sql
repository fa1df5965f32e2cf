alter table t drop column b;
alter table t add column c integer generated always as (a * 3) virtual;
alter table t add column b integer generated always as (a * 2) stored;
