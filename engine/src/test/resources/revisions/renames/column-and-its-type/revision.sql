-- Rename column users.name to full_name, alter column users.full_name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- users: com.acme.User
alter table users rename column name to full_name;
alter table users rename constraint users_name_key to users_full_name_key;
alter index idx3g1j96g94xpk3lpxl2qbl985x rename to idxin1xa1v3pcuete8f8lxa47btl;
alter table users alter column full_name type varchar(500);

-- migrations:downgrade
-- users: com.acme.User
-- may fail: column users.full_name: Values that do not fit make the change from character varying(500) to character varying(255) fail.
alter table users alter column full_name type varchar(255);
alter index idxin1xa1v3pcuete8f8lxa47btl rename to idx3g1j96g94xpk3lpxl2qbl985x;
alter table users rename constraint users_full_name_key to users_name_key;
alter table users rename column full_name to name;
