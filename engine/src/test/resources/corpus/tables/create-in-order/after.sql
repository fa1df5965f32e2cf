create table z (id int primary key);
create table m (id int primary key, z int references z);
create table a (id int primary key, m int references m, z int references z);
create table b (id int primary key, b int references b);
