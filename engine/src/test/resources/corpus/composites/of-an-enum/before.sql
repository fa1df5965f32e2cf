create type mood as enum ('GOOD', 'BAD');
create type person as (name text, mood mood);
create table t (p person, m mood);
