-- Alter constraint users.users_role_check
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  f6aa

-- migrations:upgrade
-- users: com.acme.User
alter table users drop constraint users_role_check;

-- may fail: check users.users_role_check: Rows that violate it make the statement fail.
alter table users add constraint users_role_check check (role in ('CLERK'));

-- migrations:downgrade
-- users: com.acme.User
alter table users drop constraint users_role_check;

-- may fail: check users.users_role_check: Rows that violate it make the statement fail.
alter table users add constraint users_role_check check (role in ('CLERK','MANAGER'));
