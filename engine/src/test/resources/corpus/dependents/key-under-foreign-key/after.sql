create table p (id int, a int, constraint p_pkey primary key (id) include (a)); create table c (id int references p);
