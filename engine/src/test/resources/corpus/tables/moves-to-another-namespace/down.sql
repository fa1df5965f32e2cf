drop table s.t;
create table t (
    id integer not null,
    x text,
    constraint t_pkey primary key (id)
);
