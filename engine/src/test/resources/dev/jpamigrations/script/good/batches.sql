-- Fill a column in batches
--
-- revision: 0a1b2c3d4e5f
-- parents: base
-- created: 2025-10-13T22:37:05+02:00

-- migrations:upgrade
-- migrations:no-transaction
create index concurrently i on t (a);
-- migrations:java com.acme.Fill$Batches

-- migrations:downgrade
-- migrations:no-transaction
drop index concurrently i
