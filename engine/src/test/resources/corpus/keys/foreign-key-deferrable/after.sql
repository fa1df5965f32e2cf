create table p (id int primary key);
create table c (a int constraint a references p deferrable, b int constraint b references p, c int constraint c references p deferrable initially deferred);
