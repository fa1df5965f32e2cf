alter table t alter column c drop default;
alter table t alter column a set default 2;
alter table t alter column b set default 'it''s'::text;
alter table t alter column d set default now();
