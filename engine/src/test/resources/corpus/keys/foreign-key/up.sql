alter table t drop constraint f1;
alter table t add constraint f3 foreign key (c) references p (x) match full on update set null;
alter table t add constraint f1 foreign key (a) references p (id) on delete cascade;
alter table t alter constraint f2 deferrable initially deferred;
