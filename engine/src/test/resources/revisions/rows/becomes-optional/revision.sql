-- Alter column users.name, users.age
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
alter table users alter column name drop not null;
alter table users alter column age drop not null;

-- migrations:downgrade
-- users: com.acme.User
-- may fail: column users.age: Rows in which it is null make the statement fail.
-- update users set age = <value> where age is null;
alter table users alter column age set not null;

-- may fail: column users.name: Rows in which it is null make the statement fail.
-- update users set name = <value> where name is null;
alter table users alter column name set not null;
