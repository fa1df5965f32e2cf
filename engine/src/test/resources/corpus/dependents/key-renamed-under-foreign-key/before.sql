create table p (id int constraint p_key primary key); create table c (id int references p);
