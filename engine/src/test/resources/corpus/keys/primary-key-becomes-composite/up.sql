alter table c drop constraint c_t;
alter table t drop constraint t_pkey;
alter table t add column b integer default 1 not null;
alter table t add constraint t_pkey primary key (a, b);
