alter table t alter column a type timestamp;
alter table t alter column b type timestamp(3);
alter table t alter column c type timestamp(6) with time zone;
alter table t alter column d type timestamp;
alter table t alter column e type time(0);
alter table t alter column f type timestamp with time zone;
alter table t alter column g type time with time zone;
alter table t alter column h type interval(3);
