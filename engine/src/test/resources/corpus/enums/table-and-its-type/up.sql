create type mood as enum ('OK', 'BAD');
create table u (
    m mood default 'OK'::mood not null,
    n mood[]
);
