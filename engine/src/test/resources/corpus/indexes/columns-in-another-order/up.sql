drop index one;
drop index two;
create index one on t (b, a);
create index two on t (b) include (a);
