create table t (a int primary key);
create table c (t int constraint c_t references t);
