create table t (a int not null constraint u primary key);
create table c (a int constraint c_t references t (a));
