-- Alter column customer.name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer alter column name drop not null;

-- migrations:downgrade
-- customer: com.acme.Customer
-- may fail: column customer.name: Rows in which it is null make the statement fail.
-- update customer set name = <value> where name is null;
alter table customer alter column name set not null;
