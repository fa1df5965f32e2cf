alter table users add column age integer;
alter table users add column email varchar(320) default 'x'::character varying;
alter table users add constraint users_age_check check (age > 0);
alter table users add constraint users_email_key unique (email);
create index users_age on users (age);
