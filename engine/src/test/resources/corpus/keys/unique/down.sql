alter table t drop constraint u3;
alter table t drop constraint u1;
alter table t drop constraint u4;
alter table t add constraint u3 unique (a, b);
alter table t add constraint u1 unique (a);
alter table t add constraint u2 unique (b);
