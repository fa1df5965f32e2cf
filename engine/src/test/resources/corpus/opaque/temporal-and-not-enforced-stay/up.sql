alter table t add column x text;
alter table u add column x text;
