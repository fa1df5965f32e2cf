alter table users drop constraint users_branch;
drop table branches;
drop table users;
