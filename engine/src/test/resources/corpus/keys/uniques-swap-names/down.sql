alter table t drop constraint y;
alter table t drop constraint x;
alter table t add constraint y unique (b);
alter table t add constraint x unique (a);
