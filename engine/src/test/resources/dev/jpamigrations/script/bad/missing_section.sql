-- Message
--
-- revision: 0a1b2c3d4e5f
-- parents: base
-- created: 2025-10-13T22:37:05Z

-- migrations:upgrade
create table a (id int);
