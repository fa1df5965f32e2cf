alter table users add column email varchar(320);
alter table users add column active boolean default true not null;
comment on column users.email is 'lower case';
