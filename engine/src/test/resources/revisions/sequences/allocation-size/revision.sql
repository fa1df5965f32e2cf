-- Alter sequence customer_seq
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
alter sequence customer_seq increment by 50;

-- migrations:downgrade
alter sequence customer_seq increment by 1;
