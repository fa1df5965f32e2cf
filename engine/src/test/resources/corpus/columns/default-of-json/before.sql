create table t (a json default '{"a": 1}');
