alter table t alter column a type varchar;
alter table t alter column b type varchar(20);
alter table t alter column c type text;
alter table t alter column d type varchar(20);
alter table t alter column e type char(10);
alter table t alter column f type varchar(5);
alter table t alter column g type bit varying(10);
