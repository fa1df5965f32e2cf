alter table t alter column a type bigint;
alter table t alter column b type text;
alter table t alter column c type numeric(12,2);
alter table t alter column d type timestamp(6) with time zone;
alter table t alter column e type jsonb;
