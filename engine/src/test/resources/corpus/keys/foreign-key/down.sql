alter table t drop constraint f1;
alter table t drop constraint f3;
alter table t alter constraint f2 not deferrable;
alter table t add constraint f1 foreign key (a) references p (id);
