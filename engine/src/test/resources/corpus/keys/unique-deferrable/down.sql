alter table t drop constraint v;
alter table t drop constraint u;
alter table t add constraint v unique (b) deferrable;
alter table t add constraint u unique (a);
