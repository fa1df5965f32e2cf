create table t (a text, ts tsvector);
create index one on t using gist (ts tsvector_ops (siglen = 200));
create index two on t using gist (ts tsvector_ops (siglen = 50));
