alter table t drop constraint b;
alter table t add constraint b check (b > 0) not valid;
alter table t validate constraint a;
