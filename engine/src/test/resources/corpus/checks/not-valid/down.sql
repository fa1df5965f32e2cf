alter table t drop constraint a;
alter table t add constraint a check (a > 0) not valid;
alter table t validate constraint b;
