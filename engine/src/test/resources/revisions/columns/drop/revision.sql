-- Drop column customer.fax
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
-- data loss: column customer.fax: All its values are dropped with it.
alter table customer drop column fax;

-- migrations:downgrade
-- customer: com.acme.Customer
-- not brought back: what the upgrade took from column customer.fax
alter table customer add column fax varchar(255);
