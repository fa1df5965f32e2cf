create type mood as enum ('v1', 'v2');
create type spot as (b text, a integer);
create type place as (x integer, spot spot, mood mood);
create table a (id bigint);
comment on column place.mood is 'two';
