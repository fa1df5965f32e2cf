alter table t drop column c;
alter table t drop column a;
