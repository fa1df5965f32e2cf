alter table t alter column a drop default;
alter table t alter column a type integer using a::integer;
alter table t alter column a set not null;
alter table t alter column a set default 5;
comment on column t.a is 'new';
