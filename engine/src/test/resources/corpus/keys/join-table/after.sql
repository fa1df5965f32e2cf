create table a (id bigint primary key);
create table b (id bigint primary key);
create table a_b (a_id bigint not null, b_id bigint not null, primary key (a_id, b_id));
alter table a_b add constraint fk1 foreign key (a_id) references a;
alter table a_b add constraint fk2 foreign key (b_id) references b;
