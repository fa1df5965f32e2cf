-- Add column customer.gross
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  0146

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer add column gross integer generated always as (net + tax) stored;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column gross;
