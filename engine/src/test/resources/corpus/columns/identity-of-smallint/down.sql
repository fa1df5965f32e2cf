alter table t alter column id type smallint;
alter table t alter column id set maxvalue 32767;
