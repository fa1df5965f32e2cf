alter table t alter column a drop default;
alter table t drop column b;
alter table t alter column a type text;
alter table t alter column a set default 'OK'::text;
