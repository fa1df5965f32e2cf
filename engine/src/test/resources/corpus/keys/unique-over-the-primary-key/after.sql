create table t (id bigint primary key, n int, constraint n_once unique (n));
alter table t add constraint t_id unique (id);
alter table t add constraint n_twice unique (n);
comment on constraint t_id on t is 'for a tool';
