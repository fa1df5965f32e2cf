create table p (id int primary key);
create table c (a int constraint a references p, b int constraint b references p, c int constraint c references p, d int default 0 constraint d references p, e int constraint e references p on delete restrict);
