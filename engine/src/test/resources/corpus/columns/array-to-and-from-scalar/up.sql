alter table t alter column a type text[] using a::text[];
alter table t alter column b type text;
