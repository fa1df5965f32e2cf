alter table t alter column a type numeric(10,2);
alter table t alter column b type numeric(10,0);
alter table t alter column c type numeric(12,4);
alter table t alter column d type numeric;
alter table t alter column e type double precision;
alter table t alter column f type integer;
alter table t alter column g type integer;
alter table t alter column h type integer;
