alter table users drop column active;
alter table users drop column email;
