create table p (id int constraint p_id unique); create table c (id int references p (id));
