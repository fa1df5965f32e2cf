-- Alter column users.name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
alter table users alter column name type varchar(200);

-- may fail: column users.name: Rows in which it is null make the statement fail.
-- migrations:attention users.name must not be null: what do rows have there that exist already? Write it in the place of <value>, or take the statement out where no rows can be.
-- update users set name = <value> where name is null;

alter table users alter column name set not null;

-- migrations:downgrade
-- users: com.acme.User
-- may fail: column users.name: Values that do not fit make the change from character varying(200) to character varying(100) fail.
alter table users alter column name type varchar(100);
alter table users alter column name drop not null;
