create table p (a int, b varchar(10), primary key (b, a));
create table c (id bigint primary key, pb varchar(10), pa int, constraint c_p foreign key (pb, pa) references p (b, a) on update cascade);
