drop index one;
drop index two;
create index one on t (a text_pattern_ops);
create index two on t (b);
