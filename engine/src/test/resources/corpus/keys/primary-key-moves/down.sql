alter table c drop constraint c_t;
alter table t drop constraint t_pkey;
alter table t drop constraint t_a_key;
alter table t add constraint t_pkey primary key (a);
alter table t add constraint t_b_key unique (b);
alter table c add constraint c_t foreign key (t) references t (b);
