alter table t drop column a;
alter table t add column b varchar(10)[] default ARRAY['x'::text];
