create table p (id int primary key);
create table gone (id int primary key, p int references p);
create table c (id int primary key, p int constraint c_p references p, gone int constraint c_gone references gone, name varchar(10));
create index c_name on c (name);
