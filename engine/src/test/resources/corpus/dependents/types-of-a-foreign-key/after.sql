create table p (id uuid primary key); create table c (id uuid constraint f references p); create table d (id bigint primary key); create table e (id bigint references d);
