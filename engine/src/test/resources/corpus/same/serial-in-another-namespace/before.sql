create schema s;
create table s.p (id serial primary key);
create table t (p int references s.p, id bigserial);
