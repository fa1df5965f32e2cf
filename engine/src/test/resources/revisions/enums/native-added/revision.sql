-- Add column customer.state
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  6144 8dee

-- migrations:upgrade
create type state as enum ('NEW', 'PAID');

-- customer: com.acme.Customer
alter table customer add column state state;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column state;

drop type state;
