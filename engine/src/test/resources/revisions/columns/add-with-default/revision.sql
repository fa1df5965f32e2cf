-- Add column customer.active
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  80ac

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer add column active boolean default true not null;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column active;
