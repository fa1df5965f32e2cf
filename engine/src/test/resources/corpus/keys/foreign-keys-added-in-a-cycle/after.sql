create table a (id int primary key, b int);
create table b (id int primary key, a int constraint b_a references a);
alter table a add constraint a_b foreign key (b) references b on delete cascade;
