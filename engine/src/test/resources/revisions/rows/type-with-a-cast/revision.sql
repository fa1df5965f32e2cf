-- Alter column users.name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
-- may fail: column users.name: Values that do not fit make the change from character varying(100) to uuid fail.
alter table users alter column name type uuid using name::uuid;

-- migrations:downgrade
-- users: com.acme.User
alter table users alter column name type varchar(100);
