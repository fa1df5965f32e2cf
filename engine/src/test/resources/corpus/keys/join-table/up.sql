create table a (
    id bigint not null,
    constraint a_pkey primary key (id)
);
create table b (
    id bigint not null,
    constraint b_pkey primary key (id)
);
create table a_b (
    a_id bigint not null,
    b_id bigint not null,
    constraint a_b_pkey primary key (a_id, b_id),
    constraint fk1 foreign key (a_id) references a (id),
    constraint fk2 foreign key (b_id) references b (id)
);
