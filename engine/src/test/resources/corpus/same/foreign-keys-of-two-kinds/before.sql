create table p (id int primary key);
create table t (a int constraint one references p on delete restrict, b int constraint two references p on update cascade on delete set null);
