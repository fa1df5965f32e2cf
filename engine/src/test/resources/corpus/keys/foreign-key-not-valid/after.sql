create table p (id int primary key);
create table c (a int, b int constraint b references p);
alter table c add constraint a foreign key (a) references p not valid;
