alter table t alter column b type text[] using b::text[];
alter table t alter column a type text;
