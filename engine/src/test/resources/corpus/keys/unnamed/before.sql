create table p (id int primary key, code text unique);
create table c (a int, b int, code text);
