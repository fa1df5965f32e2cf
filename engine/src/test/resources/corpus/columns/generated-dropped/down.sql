alter table t add column b integer generated always as (a * 2) stored;
alter table t add constraint u unique (b);
create index i on t (b);
