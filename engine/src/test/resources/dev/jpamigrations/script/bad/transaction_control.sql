-- Message
--
-- revision: 0a1b2c3d4e5f
-- parents: base
-- created: 2025-10-13T22:37:05Z

-- migrations:upgrade
begin;
create table a (id int);
commit;
-- migrations:downgrade
start transaction;
drop table a;
savepoint x;
rollback to savepoint x;
rollback;
