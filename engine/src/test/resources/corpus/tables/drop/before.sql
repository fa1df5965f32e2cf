create table users (id bigint primary key, name varchar(255) constraint n unique, check (id > 0));
create index users_name on users (name desc);
