alter table t alter column a drop not null;
alter table t alter column b drop not null;
