alter table t drop column d;
alter table t drop column c;
alter table t drop column b;
