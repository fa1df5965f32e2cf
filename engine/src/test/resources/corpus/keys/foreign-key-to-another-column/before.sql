create table p (a int primary key, b int constraint p_b unique);
create table c (x int, constraint f foreign key (x) references p (a));
