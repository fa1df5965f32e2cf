create type mood as enum ('BAD', 'GOOD');
create type person as (name text, mood mood);
create table t (p person, m mood);
