alter table t drop constraint t_pkey;
alter table t add constraint t_pkey primary key (b, a);
alter table u alter column b set not null;
alter table u add constraint u_pkey primary key (b);
