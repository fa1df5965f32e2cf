alter table t drop constraint t_pkey;
alter table t alter column b drop not null;
alter table t alter column a drop not null;
