create schema other;
create type mood as enum ('v1', 'it''s', 'v2');
create type place as (mood mood, x integer);
create table c (
    id bigint not null,
    constraint "c pk" primary key (id)
);
create table other.a (
    id bigint not null,
    constraint "a pk" primary key (id),
    constraint "a f id" foreign key (id) references c (id) match full on delete set default deferrable
);

