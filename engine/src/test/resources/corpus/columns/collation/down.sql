alter table t alter column b type text collate "C";
alter table t alter column a type text;
