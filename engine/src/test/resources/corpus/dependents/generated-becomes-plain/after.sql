create table t (a int, b int constraint u unique, constraint c check (b > a)); create index i on t (b);
