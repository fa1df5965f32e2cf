alter table t alter column b drop expression;
alter table t drop column c;
alter table t add column d integer generated always as (a * 3) stored;
alter table t add column c integer generated always as (a + 1) stored;
