drop index i;
alter table t drop constraint c;
alter table t drop constraint u;
alter table t drop column b;
alter table t add column b integer generated always as (a * 2) stored;
alter table t add constraint c check (b > a);
alter table t add constraint u unique (b);
create index i on t (b);
