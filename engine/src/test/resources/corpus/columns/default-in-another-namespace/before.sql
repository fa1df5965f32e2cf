create schema s;
create table s.t (id bigserial primary key);
