alter table c drop constraint c_t;
alter table t drop constraint t_b_key;
alter table t drop constraint t_pkey;
alter table t add constraint t_a_key unique (a);
alter table t add constraint t_pkey primary key (b);
alter table c add constraint c_t foreign key (t) references t (b);
