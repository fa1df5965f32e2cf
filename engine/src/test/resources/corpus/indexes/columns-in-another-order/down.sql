drop index two;
drop index one;
create index two on t (a) include (b);
create index one on t (a, b);
