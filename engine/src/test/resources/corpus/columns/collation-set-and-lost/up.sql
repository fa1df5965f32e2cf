alter table t alter column a type text;
alter table t alter column b type varchar(10) collate "C";
alter table t alter column c type text[] collate "C";
