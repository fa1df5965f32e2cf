-- Add column customer.ratings, customer.nicknames
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  8936 d45a

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer add column ratings integer[];
alter table customer add column nicknames varchar(255)[];

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop column nicknames;
alter table customer drop column ratings;
