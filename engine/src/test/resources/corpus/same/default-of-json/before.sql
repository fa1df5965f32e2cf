create table t (a json default '{"a": 1}', b jsonb default '{"b":  [1]}');
