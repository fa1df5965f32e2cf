create table users (id bigint primary key, name varchar(255), email varchar(320) default 'x' unique, age int check (age > 0));
create index users_age on users (age);
