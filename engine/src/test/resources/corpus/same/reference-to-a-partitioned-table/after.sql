create table p (id int, constraint p_pkey primary key (id)) partition by range (id);
create table p1 partition of p for values from (0) to (100);
create table t (a int constraint f references p (id));
