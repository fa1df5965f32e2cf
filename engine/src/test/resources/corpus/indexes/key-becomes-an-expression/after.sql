create table t (a text, b text, c text);
create index one on t (a collate "POSIX");
create index two on t (lower(b));
create index three on t (c);
