-- Rename column users.role to job
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
alter table users rename column role to job;
alter table users rename constraint users_role_check to users_job_check;

-- migrations:downgrade
-- users: com.acme.User
alter table users rename constraint users_job_check to users_role_check;
alter table users rename column job to role;
