alter table t alter column e type json;
alter table t alter column d type timestamp(3);
alter table t alter column c type numeric(10,2);
alter table t alter column b type integer using b::integer;
alter table t alter column a type integer;
