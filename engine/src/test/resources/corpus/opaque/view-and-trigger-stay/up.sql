alter table t add column b integer;
