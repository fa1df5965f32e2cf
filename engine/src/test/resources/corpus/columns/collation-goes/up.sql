alter table t alter column a type text;
alter table t alter column b type varchar(20);
