create table t (a int);
create index one on t (a) with (deduplicate_items = off);
alter index one set (fillfactor = 70);
