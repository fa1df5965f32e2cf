create index i1 on t (a desc, b nulls first);
create unique index i2 on t (lower(b)) where a > 0;
create index i3 on t using gin (c jsonb_path_ops) with (fastupdate=off);
create index i4 on t (b text_pattern_ops, d collate "C") include (a);
create index i5 on t (((a + 1)));
comment on index i5 is 'next';
