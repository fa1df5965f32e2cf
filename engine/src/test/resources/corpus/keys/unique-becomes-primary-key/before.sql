create table t (a int not null constraint u unique);
create table c (a int constraint c_t references t (a));
