alter table c drop constraint f;
alter table c add constraint f foreign key (y, x) references p (a, b);
