create table t (a int, b int);
create unique index u on t (a, b);
alter table t add constraint u unique using index u;
