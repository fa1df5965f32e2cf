alter table t add column b d;
