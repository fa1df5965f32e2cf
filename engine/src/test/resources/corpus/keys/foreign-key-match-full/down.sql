alter table c drop constraint g;
alter table c drop constraint f;
alter table c add constraint g foreign key (d, e) references p (a, b) match full;
alter table c add constraint f foreign key (a, b) references p (a, b);
