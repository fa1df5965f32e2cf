create table t (a int, b int, c int, constraint u1 unique (a) deferrable initially deferred, constraint u3 unique (b, a), constraint u4 unique (b) include (c));
