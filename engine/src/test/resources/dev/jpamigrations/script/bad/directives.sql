-- Message
--
-- revision: 0a1b2c3d4e5f
-- parents: base
-- created: 2025-10-13T22:37:05Z

-- migrations:upgrade now
-- migrations:kepp
-- migrations:
-- migrations:java
-- migrations:java com.acme.Fix always
-- migrations:java 1com.acme
-- migrations:attention
create table a (id int);
-- migrations:no-transaction
-- migrations:keep

-- migrations:downgrade
-- migrations:irreversible
drop table a;
