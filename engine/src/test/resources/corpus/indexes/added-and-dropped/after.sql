create table t (a int, b text, c int);
create unique index two on t using btree (b text_pattern_ops) with (fillfactor = 90);
comment on index two is 'two';
