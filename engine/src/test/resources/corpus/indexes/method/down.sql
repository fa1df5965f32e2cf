drop index two;
drop index one;
create index two on t using hash (b);
create index one on t (a);
