-- Add constraint customer.uk_number
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  14b8

-- migrations:upgrade
-- customer: com.acme.Customer
-- may fail: unique customer.uk_number: Rows with equal values make the statement fail.
alter table customer add constraint uk_number unique (country, number);

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop constraint uk_number;
