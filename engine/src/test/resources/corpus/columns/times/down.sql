alter table t alter column h type interval;
alter table t alter column g type time;
alter table t alter column f type date;
alter table t alter column e type time(6);
alter table t alter column d type timestamp with time zone;
alter table t alter column c type timestamp(6);
alter table t alter column b type timestamp;
alter table t alter column a type timestamp(3);
