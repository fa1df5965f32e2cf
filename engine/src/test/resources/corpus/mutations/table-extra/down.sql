create table supplier (
    id bigint not null,
    name varchar(255),
    constraint supplier_pkey primary key (id)
);
