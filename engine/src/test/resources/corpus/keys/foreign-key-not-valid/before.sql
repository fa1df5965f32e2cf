create table p (id int primary key);
create table c (a int constraint a references p, b int);
alter table c add constraint b foreign key (b) references p not valid;
