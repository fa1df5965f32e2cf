alter table t alter column e type text;
alter table t alter column d type integer using d::text::integer;
alter table t alter column c type varchar(10)[];
alter table t alter column b type text[];
alter table t alter column a type integer[];
