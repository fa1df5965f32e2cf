drop table "Users";
create table users (
    id integer not null,
    name text,
    constraint users_pkey primary key (id)
);
create index ix_name on users (name);
