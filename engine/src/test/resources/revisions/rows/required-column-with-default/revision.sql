-- Add column users.points
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  5368

-- migrations:upgrade
-- users: com.acme.User
alter table users add column points integer default 0 not null;

-- migrations:downgrade
-- users: com.acme.User
alter table users drop column points;
