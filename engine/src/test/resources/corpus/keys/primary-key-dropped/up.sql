alter table t drop constraint t_pkey;
alter table t alter column a drop not null;
