create table t (a int, b text, c jsonb default '{"a": 2}', d uuid);
