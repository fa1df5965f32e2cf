create table t (a int constraint k primary key, b int constraint l unique, c int);
create index i on t (c) include (b);
create table u (a int constraint f references t);
