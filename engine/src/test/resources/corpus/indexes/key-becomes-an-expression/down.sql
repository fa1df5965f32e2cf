drop index two;
drop index three;
drop index one;
create index two on t (b);
create index three on t (lower(c));
create index one on t (a collate "C");
