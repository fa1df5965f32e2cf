create table p (id varchar(36) primary key); create table c (id varchar(36) constraint f references p); create table d (id int primary key); create table e (id int references d);
