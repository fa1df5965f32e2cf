-- Alter column customer.name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer alter column name type text;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer alter column name type varchar(255);
