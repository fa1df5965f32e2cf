-- Drop column users.age
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
-- data loss: column users.age: All its values are dropped with it.
alter table users drop column age;

-- migrations:downgrade
-- users: com.acme.User
-- not brought back: what the upgrade took from column users.age
alter table users add column age integer;

-- may fail: column users.age: It must not be null and has no default, so rows that are there need a value first.
-- update users set age = <value>;
alter table users alter column age set not null;
