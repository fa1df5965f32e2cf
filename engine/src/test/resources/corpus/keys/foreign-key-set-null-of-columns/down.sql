alter table c drop constraint f;
alter table c add constraint f foreign key (a, b) references p (a, b) on delete set null;
