alter table t alter column a drop default;
alter table t alter column a type integer using a::integer;
update t set a = 5 where a is null;
alter table t alter column a set not null;
alter table t alter column a set default 5;
comment on column t.a is 'new';
