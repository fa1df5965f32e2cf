alter table t drop constraint t_pkey;
alter table t add constraint t_pkey primary key (a);
alter table u drop constraint u_pkey;
alter table u alter column b drop not null;
