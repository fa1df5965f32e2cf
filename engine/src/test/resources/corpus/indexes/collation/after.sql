create table t (a text, b text collate "C");
create index one on t (a);
create index two on t (b collate "POSIX");
