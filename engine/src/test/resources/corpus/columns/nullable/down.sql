update t set b = 1 where b is null;
alter table t alter column b set not null;
alter table t alter column a set not null;
