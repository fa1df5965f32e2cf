alter table t drop column b;
alter table t drop column a;
alter table t add column b integer generated always as (c * 2) stored;
