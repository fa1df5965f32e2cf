drop index i;
alter table t drop constraint u;
alter table t drop column b;
