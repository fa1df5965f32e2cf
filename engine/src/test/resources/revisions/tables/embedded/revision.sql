-- Add column customer.street, customer.zip
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  8407 af76

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer add column street varchar(255);
alter table customer add column zip varchar(10);

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column zip;
alter table customer drop column street;
