-- Alter column customer.seen
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer alter column seen type timestamp(6) with time zone;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer alter column seen type timestamp(6);
