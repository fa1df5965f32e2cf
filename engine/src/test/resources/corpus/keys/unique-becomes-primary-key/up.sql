alter table c drop constraint c_t;
alter table t drop constraint u;
alter table t add constraint u primary key (a);
alter table c add constraint c_t foreign key (a) references t (a);
