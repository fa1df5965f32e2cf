alter table t drop constraint t_pkey;
alter table t drop column id;
