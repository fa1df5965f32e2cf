create schema s;
create table s.t (a int, b int);
create index one on s.t (b);
create index two on s.t (a) with (fillfactor = 50);
comment on index s.one is 'first';
