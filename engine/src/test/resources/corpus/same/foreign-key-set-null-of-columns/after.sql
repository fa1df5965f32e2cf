-- from PostgreSQL 15
create table p (a int, b int, primary key (a, b));
create table t (b int, a int);
alter table t add constraint f foreign key (a, b) references p (a, b) on delete set null (b);
