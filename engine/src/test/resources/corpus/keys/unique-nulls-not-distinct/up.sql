alter table t drop constraint u;
alter table t drop constraint v;
alter table t add constraint u unique nulls not distinct (a);
alter table t add constraint v unique (b);
