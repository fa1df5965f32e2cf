create table t (a int constraint k primary key, b int);
create table u (a int constraint l primary key deferrable initially deferred);
create table v (a int, b int, constraint m primary key (a) include (b));
