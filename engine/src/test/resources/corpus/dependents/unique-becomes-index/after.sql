create table p (id int); create unique index p_id on p (id); create table c (id int references p (id));
