alter table t alter column id set start with 1;
alter sequence counters rename to numbers;
