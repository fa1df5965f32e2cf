alter table t add column z integer;
alter table t add column y integer;
alter table t add column x integer;
alter table t add column w integer;
