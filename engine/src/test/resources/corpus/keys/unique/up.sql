alter table t drop constraint u2;
alter table t drop constraint u1;
alter table t drop constraint u3;
alter table t add constraint u4 unique (b) include (c);
alter table t add constraint u1 unique (a) deferrable initially deferred;
alter table t add constraint u3 unique (b, a);
