create schema b;
create table b.t (
    id integer not null,
    a integer,
    constraint t_pkey primary key (id)
);
create table t (
    id integer not null,
    b integer,
    constraint t_pkey primary key (id),
    constraint t_b foreign key (b) references b.t (id) on delete cascade
);
alter table a.t add column x integer;
alter table b.t add constraint b_a foreign key (a) references a.t (id);
