create table t (a int primary key, b int, primary_too int not null);
