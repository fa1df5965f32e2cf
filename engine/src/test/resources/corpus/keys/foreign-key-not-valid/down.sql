alter table c drop constraint b;
alter table c add constraint b foreign key (b) references p (id) not valid;
alter table c validate constraint a;
