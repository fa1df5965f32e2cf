create table p (a int, b int, primary key (a, b));
create table c (x int, y int, constraint f foreign key (y, x) references p (a, b));
