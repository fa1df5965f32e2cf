alter table t drop column d;
alter table t alter column c drop expression;
alter table t drop column b;
alter table t add column b integer generated always as (a * 2) stored;
