-- Add column customer.email, customer.born
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  43b5 cfcb

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer add column email varchar(320);
alter table customer add column born date;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column born;
alter table customer drop column email;
