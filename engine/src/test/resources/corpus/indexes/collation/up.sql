drop index one;
drop index two;
create index one on t (a);
create index two on t (b collate "POSIX");
