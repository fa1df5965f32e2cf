alter table t alter column a drop default;
alter table t alter column b drop default;
alter table t alter column d drop default;
alter table t alter column c set default '{"a": 2}'::jsonb;
