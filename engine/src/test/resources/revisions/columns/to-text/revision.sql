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
-- may fail: column customer.name: Values that do not fit make the change from text to character varying(255) fail.
alter table customer alter column name type varchar(255);
