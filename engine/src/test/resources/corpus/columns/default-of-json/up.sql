alter table t alter column a set default '{"a": 2}'::json;
