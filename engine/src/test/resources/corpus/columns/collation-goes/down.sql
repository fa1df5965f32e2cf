alter table t alter column b type varchar(10) collate "POSIX";
alter table t alter column a type text collate "C";
