create table p (id int primary key);
create table t (a int, constraint f foreign key (a) references p (id) match simple on delete no action on update no action not deferrable initially immediate);
