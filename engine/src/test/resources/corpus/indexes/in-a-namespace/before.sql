create schema s;
create table s.t (a int);
create index one on s.t (a);
create index two on s.t (a);
