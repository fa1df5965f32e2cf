alter table t drop column b;
alter table t drop column c;
alter table t add column b integer generated always as (a * 2) virtual;
