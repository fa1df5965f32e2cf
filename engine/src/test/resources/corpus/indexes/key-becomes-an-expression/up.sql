drop index one;
drop index three;
drop index two;
create index one on t (a collate "POSIX");
create index three on t (c);
create index two on t (lower(b));
