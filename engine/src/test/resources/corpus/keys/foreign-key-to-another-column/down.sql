alter table c drop constraint f;
alter table c add constraint f foreign key (x) references p (a);
