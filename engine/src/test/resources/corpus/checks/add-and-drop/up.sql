alter table t drop constraint one;
alter table t add constraint two check (b > a) no inherit;
