create table t (a int);
create index one on t (a) with (fillfactor = 70, deduplicate_items = off);
