-- Add constraint customer.visited, alter constraint customer.adult
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  bb09 bc63

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer drop constraint adult;

-- may fail: check customer.visited: Rows that violate it make the statement fail.
alter table customer add constraint visited check (visits >= 0);

-- may fail: check customer.adult: Rows that violate it make the statement fail.
alter table customer add constraint adult check (age >= 21);

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop constraint adult;
alter table customer drop constraint visited;

-- may fail: check customer.adult: Rows that violate it make the statement fail.
alter table customer add constraint adult check (age >= 18);
