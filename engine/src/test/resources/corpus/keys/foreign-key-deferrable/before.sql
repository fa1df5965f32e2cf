create table p (id int primary key);
create table c (a int constraint a references p, b int constraint b references p deferrable initially deferred, c int constraint c references p deferrable);
