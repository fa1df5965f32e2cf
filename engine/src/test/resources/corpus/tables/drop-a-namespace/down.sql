create schema s;
create type s.mood as enum ('OK');
create sequence s.seq start with 1 increment by 1;
create table s.t (
    id integer not null,
    m s.mood default 'OK'::s.mood,
    n integer default nextval('s.seq'::regclass),
    constraint t_pkey primary key (id)
);
alter table u alter column m type s.mood using m::s.mood;
