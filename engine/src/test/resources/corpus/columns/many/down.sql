alter table t drop column w;
alter table t drop column x;
alter table t drop column y;
alter table t drop column z;
