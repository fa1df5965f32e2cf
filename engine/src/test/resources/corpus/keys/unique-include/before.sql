create table t (a int, b int, c int, constraint u unique (a), constraint v unique (b) include (c));
