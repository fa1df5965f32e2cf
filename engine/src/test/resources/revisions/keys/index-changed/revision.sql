-- Alter index customer.ix_name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  fcc0

-- migrations:upgrade
-- customer: com.acme.Customer
drop index ix_name;
create index ix_name on customer (name, city);

-- migrations:downgrade
-- customer: com.acme.Customer
drop index ix_name;
create index ix_name on customer (name);
