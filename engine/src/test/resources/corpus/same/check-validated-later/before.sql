create table t (a int);
alter table t add constraint c check (a > 0) not valid;
alter table t validate constraint c;
create table p (id int primary key);
alter table t add constraint f foreign key (a) references p not valid;
alter table t validate constraint f;
