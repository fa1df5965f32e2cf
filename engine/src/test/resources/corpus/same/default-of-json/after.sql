create table t (a json default '{"a": 1}'::json, b jsonb default '{"b":[1]}'::jsonb);
