create table p (
    a integer not null,
    b varchar(10) not null,
    constraint p_pkey primary key (b, a)
);
create table c (
    id bigint not null,
    pb varchar(10),
    pa integer,
    constraint c_pkey primary key (id),
    constraint c_p foreign key (pb, pa) references p (b, a) on update cascade
);
