create table t (a int);
create unique index one on t (a);
