alter table a add constraint a_b foreign key (b) references b (id) on delete cascade;
alter table b add constraint b_a foreign key (a) references a (id);
