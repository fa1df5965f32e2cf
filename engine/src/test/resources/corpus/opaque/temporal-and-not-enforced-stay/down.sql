alter table t drop column x;
alter table u drop column x;
