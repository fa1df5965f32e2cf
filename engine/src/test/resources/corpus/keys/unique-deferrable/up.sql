alter table t drop constraint u;
alter table t drop constraint v;
alter table t add constraint u unique (a) deferrable;
alter table t add constraint v unique (b) deferrable initially deferred;
