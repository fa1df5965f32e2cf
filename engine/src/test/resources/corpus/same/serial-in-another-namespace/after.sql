create schema s;
set local search_path to s, public;
create table s.p (id serial primary key);
set local search_path to public;
create table t (p int references s.p (id), id bigserial);
