alter table t drop constraint d;
alter table t drop constraint c;
alter table t add constraint d check (b > 0) not valid;
alter table t add constraint c check (a > 0) no inherit;
