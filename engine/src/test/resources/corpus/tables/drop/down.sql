create table users (
    id bigint not null,
    name varchar(255),
    constraint users_pkey primary key (id),
    constraint n unique (name),
    constraint users_id_check check (id > 0)
);
create index users_name on users (name desc);
