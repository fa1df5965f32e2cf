alter table t alter column a type bigint[];
alter table t alter column b type varchar(20)[];
alter table t alter column c type text[];
alter table t alter column d type integer[] using d::text::integer[];
alter table t alter column e type text[] using e::text[];
