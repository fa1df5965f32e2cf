-- Add constraint users.users_name_key
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  abd5

-- migrations:upgrade
-- users: com.acme.User
-- may fail: unique users.users_name_key: Rows with equal values make the statement fail.
alter table users add constraint users_name_key unique (name);

-- migrations:downgrade
-- users: com.acme.User
alter table users drop constraint users_name_key;
