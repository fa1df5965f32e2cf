create table t (a int, gone boolean);
create unique index one on t (a) where not gone;
