drop table u;
alter table t drop column n;
