create table users (id int primary key, name text);
create index ix_name on users (name);
