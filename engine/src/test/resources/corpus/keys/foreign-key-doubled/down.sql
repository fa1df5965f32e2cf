alter table c add constraint b foreign key (a) references p (id);
