-- Set comment customer, customer.name
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
comment on column customer.name is 'as printed on the invoice';
comment on table customer is 'who pays';

-- migrations:downgrade
-- customer: com.acme.Customer
comment on table customer is null;
comment on column customer.name is null;
