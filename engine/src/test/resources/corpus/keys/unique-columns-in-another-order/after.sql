create table t (a int, b int, constraint u unique (b, a));
create table c (a int, b int, constraint c_t foreign key (a, b) references t (a, b));
