alter table t alter column state type varchar(30);
