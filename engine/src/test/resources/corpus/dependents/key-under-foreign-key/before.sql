create table p (id int constraint p_pkey primary key, a int); create table c (id int references p);
