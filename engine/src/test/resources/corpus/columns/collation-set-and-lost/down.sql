alter table t alter column c type text[];
alter table t alter column b type varchar(10);
alter table t alter column a type text collate "C";
