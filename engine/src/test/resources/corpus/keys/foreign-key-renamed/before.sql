create table p (id int primary key);
create table c (a int constraint fk7x2 references p on delete cascade);
comment on constraint fk7x2 on c is 'old';
