drop index one;
create unique index two on t (b text_pattern_ops) with (fillfactor=90);
comment on index two is 'two';
