create table t (id int primary key, z int, y int, x int, w int);
