alter table t alter column a set not null;
alter table t alter column b set not null;
alter table t add constraint t_pkey primary key (a, b);
