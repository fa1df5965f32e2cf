create table b (
    id integer not null,
    a integer,
    constraint b_pkey primary key (id)
);
create table a (
    id integer not null,
    b integer,
    constraint a_pkey primary key (id),
    constraint a_b foreign key (b) references b (id)
);
alter table b add constraint b_a foreign key (a) references a (id);
