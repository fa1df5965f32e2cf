alter table t alter column g type bit varying(5);
alter table t alter column f type char(5);
alter table t alter column e type char(5);
alter table t alter column d type text;
alter table t alter column c type varchar(20);
alter table t alter column b type varchar;
alter table t alter column a type varchar(20);
