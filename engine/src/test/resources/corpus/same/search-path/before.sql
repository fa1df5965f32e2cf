create schema s;
create table s.p (id int primary key);
create table s.t (p int constraint f references s.p, x text check (x <> ''));
create index t_p on s.t (p);
