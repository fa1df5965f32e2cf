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
-- may fail: column customer.visits: Values that do not fit make the change from bigint to integer fail.
alter table customer alter column visits type integer;

-- may fail: column customer.limitofcredit: Values that do not fit make the change from numeric(12,2) to numeric(10,2) fail.
alter table customer alter column limitofcredit type numeric(10,2);

-- may fail: column customer.name: Values that do not fit make the change from character varying(200) to character varying(100) fail.
alter table customer alter column name type varchar(100);
