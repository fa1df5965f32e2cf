create sequence t_seq start with 1 increment by 50;
alter table t alter column id drop identity;
