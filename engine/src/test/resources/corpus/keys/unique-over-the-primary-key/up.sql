drop table gone;
create table t (
    id bigint not null,
    n integer,
    constraint t_pkey primary key (id),
    constraint n_once unique (n)
);
alter table t add constraint n_twice unique (n);
alter table t add constraint t_id unique (id);
comment on constraint t_id on t is 'for a tool';
