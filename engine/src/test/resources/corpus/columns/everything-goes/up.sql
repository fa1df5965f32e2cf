drop index i;
alter table t drop constraint u;
alter table t drop constraint k;
alter table t drop column a;
