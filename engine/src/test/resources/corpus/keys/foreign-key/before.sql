create table p (id int primary key, x int unique); create table t (a int, b int, c int, constraint f1 foreign key (a) references p, constraint f2 foreign key (b) references p);
