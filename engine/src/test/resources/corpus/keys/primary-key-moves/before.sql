create table t (a int primary key, b int not null unique);
create table c (t int constraint c_t references t (b));
