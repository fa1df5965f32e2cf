-- Message
--
-- revision: 0a1b2c3d4e5f
-- parents: base
-- created: 2025-10-13T22:37:05Z

-- migrations:upgrade
-- migrations:irreversible because
-- migrations:keep
-- migrations:keep
create table a (id int);

-- migrations:downgrade
drop table a;
-- migrations:irreversible because
