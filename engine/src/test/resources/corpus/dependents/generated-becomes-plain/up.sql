drop index i;
alter table t drop constraint u;
alter table t drop constraint c;
alter table t alter column b drop expression;
alter table t add constraint u unique (b);
alter table t add constraint c check (b > a);
create index i on t (b);
