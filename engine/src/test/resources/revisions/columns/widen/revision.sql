-- Alter column customer.name, customer.limitofcredit, customer.visits
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer alter column name type varchar(200);
alter table customer alter column limitofcredit type numeric(12,2);
alter table customer alter column visits type bigint;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer alter column visits type integer;
alter table customer alter column limitofcredit type numeric(10,2);
alter table customer alter column name type varchar(100);
