alter table t drop column b;
alter table t alter column a type text;
