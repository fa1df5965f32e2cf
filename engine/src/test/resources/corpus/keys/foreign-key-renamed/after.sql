create table p (id int primary key);
create table c (a int constraint c_p references p on delete cascade);
comment on constraint c_p on c is 'new';
