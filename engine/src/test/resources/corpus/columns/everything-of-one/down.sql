alter table t alter column a drop default;
alter table t alter column a type varchar(10);
alter table t alter column a drop not null;
alter table t alter column a set default 'x'::character varying;
comment on column t.a is 'old';
