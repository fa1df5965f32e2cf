alter table t drop column b;
alter table t add column a integer[] default '{}'::integer[] not null;
