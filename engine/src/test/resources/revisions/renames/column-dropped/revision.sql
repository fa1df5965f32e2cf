-- Drop column users.name, add column users.full_name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  45de 80c2 8ce3

-- migrations:upgrade
-- users: com.acme.User
drop index idx3g1j96g94xpk3lpxl2qbl985x;
alter table users drop constraint users_name_key;

-- data loss: column users.name: All its values are dropped with it.
alter table users drop column name;
alter table users add column full_name varchar(255);
alter table users add constraint users_full_name_key unique (full_name);
create index idxin1xa1v3pcuete8f8lxa47btl on users (full_name);

-- migrations:downgrade
-- users: com.acme.User
drop index idxin1xa1v3pcuete8f8lxa47btl;
alter table users drop constraint users_full_name_key;
alter table users drop column full_name;

-- not brought back: what the upgrade took from column users.name
alter table users add column name varchar(255);

-- may fail: column users.name: It must not be null and has no default, so rows that are there need a value first.
-- update users set name = <value>;
alter table users alter column name set not null;

-- may fail: unique users.users_name_key: Rows with equal values make the statement fail.
alter table users add constraint users_name_key unique (name);
create index idx3g1j96g94xpk3lpxl2qbl985x on users (name);
