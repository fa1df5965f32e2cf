alter table t drop constraint t_pkey;
alter table t drop column b;
alter table t add constraint t_pkey primary key (a);
alter table c add constraint c_t foreign key (t) references t (a);
