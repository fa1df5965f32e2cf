-- Rename table users to hr.people
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  5cfe

-- migrations:upgrade
create schema hr;

-- hr.people: com.acme.Person
alter table users rename to people;
alter table people set schema hr;
alter table hr.people rename constraint users_pkey to people_pkey;
alter table hr.people rename constraint users_name_key to people_name_key;
alter table hr.people rename constraint users_role_check to people_role_check;
alter index hr.idx3g1j96g94xpk3lpxl2qbl985x rename to idxbfjuik0pdxy5yx2vfml7dorcm;
alter sequence hr.users_id_seq rename to people_id_seq;

-- migrations:downgrade
-- hr.people: com.acme.Person
alter sequence hr.people_id_seq rename to users_id_seq;
alter index hr.idxbfjuik0pdxy5yx2vfml7dorcm rename to idx3g1j96g94xpk3lpxl2qbl985x;
alter table hr.people rename constraint people_role_check to users_role_check;
alter table hr.people rename constraint people_name_key to users_name_key;
alter table hr.people rename constraint people_pkey to users_pkey;
alter table hr.people rename to users;
alter table hr.users set schema public;

drop schema hr;
