alter table t drop constraint v;
alter table t drop constraint u;
alter table t add constraint v unique (b) include (c);
alter table t add constraint u unique (a);
