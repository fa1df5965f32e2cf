create table t (a int, b int, c int, constraint u1 unique (a), constraint u2 unique (b), constraint u3 unique (a, b));
