create table p (a int, b int, primary key (a, b));
create table c (a int, b int, d int, e int, constraint f foreign key (a, b) references p, constraint g foreign key (d, e) references p match full);
