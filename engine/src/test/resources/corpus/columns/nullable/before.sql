create table t (a int not null, b int not null default 1, c int primary key);
