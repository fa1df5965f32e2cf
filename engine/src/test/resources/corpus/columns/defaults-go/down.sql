alter table t alter column d set default gen_random_uuid();
alter table t alter column c set default '{"a": 1}'::jsonb;
alter table t alter column b set default 'it''s'::text;
alter table t alter column a set default (1 + 1);
