drop table t;
create table s.t (
    id integer not null,
    x text,
    constraint t_pkey primary key (id)
);
