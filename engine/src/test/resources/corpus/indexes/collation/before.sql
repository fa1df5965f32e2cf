create table t (a text, b text collate "C");
create index one on t (a collate "C");
create index two on t (b);
