drop index two;
drop index one;
create index two on t (b text_pattern_ops);
create index one on t (a);
