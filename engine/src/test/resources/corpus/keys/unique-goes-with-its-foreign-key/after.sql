create table p (id int primary key, code text);
create table c (code text);
