alter table t alter column id type integer;
alter table t alter column id set maxvalue 1000;
