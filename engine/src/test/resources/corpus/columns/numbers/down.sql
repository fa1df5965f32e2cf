alter table t alter column h type numeric(5,0);
alter table t alter column g type bigint;
alter table t alter column f type smallint;
alter table t alter column e type real;
alter table t alter column d type numeric(10,2);
alter table t alter column c type numeric(10,2);
alter table t alter column b type numeric(10,2);
alter table t alter column a type numeric;
