alter table t alter column id drop identity;
