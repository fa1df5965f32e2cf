-- Rename table users to people
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- people: com.acme.Person
alter table users rename to people;
alter table people rename constraint users_pkey to people_pkey;
alter table people rename constraint users_name_key to people_name_key;
alter table people rename constraint users_role_check to people_role_check;
alter index idx3g1j96g94xpk3lpxl2qbl985x rename to idxbfjuik0pdxy5yx2vfml7dorcm;
alter sequence users_id_seq rename to people_id_seq;

-- migrations:downgrade
-- people: com.acme.Person
alter sequence people_id_seq rename to users_id_seq;
alter index idxbfjuik0pdxy5yx2vfml7dorcm rename to idx3g1j96g94xpk3lpxl2qbl985x;
alter table people rename constraint people_role_check to users_role_check;
alter table people rename constraint people_name_key to users_name_key;
alter table people rename constraint people_pkey to users_pkey;
alter table people rename to users;
