alter table t drop column b;
alter table t drop column c;
alter table t drop column d;
alter table t add column c integer;
alter table t add column b integer generated always as (a * 3) virtual;
alter table t add column d integer generated always as (a + 2) virtual;
