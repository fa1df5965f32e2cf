create table counter (x int);
