drop index two;
drop index one;
create index two on t using gist (ts);
create index one on t using gist (ts tsvector_ops(siglen=100));
