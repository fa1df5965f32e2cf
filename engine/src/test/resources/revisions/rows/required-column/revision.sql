-- Add column users.email
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  a68f c11d

-- migrations:upgrade
-- users: com.acme.User
alter table users add column email varchar(255);

-- may fail: column users.email: It must not be null and has no default, so rows that are there need a value first.
-- migrations:attention users.email must not be null: what do rows have there that exist already? Write it in the place of <value>, or take the statement out where no rows can be.
-- update users set email = <value>;

alter table users alter column email set not null;

-- may fail: unique users.users_email_key: Rows with equal values make the statement fail.
alter table users add constraint users_email_key unique (email);

-- migrations:downgrade
-- users: com.acme.User
alter table users drop constraint users_email_key;
alter table users drop column email;
