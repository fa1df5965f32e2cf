drop index users_age;
alter table users drop constraint users_email_key;
alter table users drop constraint users_age_check;
alter table users drop column email;
alter table users drop column age;
