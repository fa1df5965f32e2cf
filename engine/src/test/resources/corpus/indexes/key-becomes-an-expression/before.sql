create table t (a text, b text, c text);
create index one on t (a collate "C");
create index two on t (b);
create index three on t (lower(c));
