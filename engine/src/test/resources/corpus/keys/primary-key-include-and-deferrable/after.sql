create table t (a int, b int, constraint k primary key (a) include (b));
create table u (a int constraint l primary key);
create table v (a int constraint m primary key deferrable, b int);
