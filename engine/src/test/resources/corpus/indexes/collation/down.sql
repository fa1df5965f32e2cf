drop index two;
drop index one;
create index two on t (b);
create index one on t (a collate "C");
