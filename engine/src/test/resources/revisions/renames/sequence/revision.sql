-- Rename sequence person_ids to customer_ids
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
alter sequence person_ids rename to customer_ids;

-- migrations:downgrade
alter sequence customer_ids rename to person_ids;
