-- Drop column users.name, add column users.active
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  2143

-- migrations:upgrade
-- users: com.acme.User
drop index idx3g1j96g94xpk3lpxl2qbl985x;
alter table users drop constraint users_name_key;

-- data loss: column users.name: All its values are dropped with it.
alter table users drop column name;
alter table users add column active boolean;

-- migrations:downgrade
-- users: com.acme.User
alter table users drop column active;

-- not brought back: what the upgrade took from column users.name
alter table users add column name varchar(255);

-- may fail: column users.name: It must not be null and has no default, so rows that are there need a value first.
-- update users set name = <value>;
alter table users alter column name set not null;

-- may fail: unique users.users_name_key: Rows with equal values make the statement fail.
alter table users add constraint users_name_key unique (name);
create index idx3g1j96g94xpk3lpxl2qbl985x on users (name);
