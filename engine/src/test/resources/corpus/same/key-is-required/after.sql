create table t (a int not null, b int null, primary_too int not null, constraint t_pkey primary key (a));
