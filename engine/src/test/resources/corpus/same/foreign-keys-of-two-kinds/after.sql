create table p (id int primary key);
create table t (b int, a int);
alter table t add constraint two foreign key (b) references p on delete set null on update cascade, add constraint one foreign key (a) references p on delete restrict;
