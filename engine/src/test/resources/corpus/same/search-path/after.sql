create schema s;
set local search_path to s;
create table p (id int primary key);
create table t (p int constraint f references p, x text check (x <> ''));
create index t_p on t (p);
set local search_path to public;
