alter table t alter column d drop default;
alter table t alter column b drop default;
alter table t alter column c set default 'x'::text;
alter table t alter column a set default 1;
