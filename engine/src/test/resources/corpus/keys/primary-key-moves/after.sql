create table t (a int not null unique, b int primary key);
create table c (t int constraint c_t references t (b));
