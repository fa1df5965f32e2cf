create table users (id bigint primary key, name varchar(255), email varchar(320), active boolean default true not null);
comment on column users.email is 'lower case';
