alter table t alter column id drop default;
drop sequence numbers;
