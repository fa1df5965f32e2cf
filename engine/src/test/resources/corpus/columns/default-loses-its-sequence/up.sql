alter table t alter column id drop default;
alter table t alter column b drop default;
drop sequence numbers;
