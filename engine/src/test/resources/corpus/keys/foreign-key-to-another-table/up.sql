alter table c drop constraint a;
alter table c add constraint a foreign key (a) references q (id);
