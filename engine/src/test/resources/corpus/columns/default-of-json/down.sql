alter table t alter column a set default '{"a": 1}'::json;
