-- Alter column customer.rank, customer.state
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer alter column state drop default;
alter table customer alter column rank set default 2;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer alter column state set default 'new';
alter table customer alter column rank set default 1;
