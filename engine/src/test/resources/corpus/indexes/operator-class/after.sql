create table t (a text, b text);
create index one on t (a text_pattern_ops);
create index two on t (b);
