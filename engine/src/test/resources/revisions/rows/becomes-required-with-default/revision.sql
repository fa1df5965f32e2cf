-- Alter column users.age
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
update users set age = 18 where age is null;
alter table users alter column age set not null;
alter table users alter column age set default 18;

-- migrations:downgrade
-- users: com.acme.User
alter table users alter column age drop default;
alter table users alter column age drop not null;
