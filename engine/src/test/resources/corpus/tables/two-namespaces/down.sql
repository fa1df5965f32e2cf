drop table t;
drop table b.t;
alter table a.t drop column x;
drop schema b;
