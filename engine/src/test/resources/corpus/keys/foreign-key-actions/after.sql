create table p (id int primary key);
create table c (a int constraint a references p on delete restrict, b int constraint b references p on update cascade on delete set null, c int constraint c references p on delete cascade, d int default 0 constraint d references p on delete set default, e int constraint e references p);
