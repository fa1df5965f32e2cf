create table t (a int default 1 + 1, b text default 'it''s', c jsonb default '{"a": 1}', d uuid default gen_random_uuid());
