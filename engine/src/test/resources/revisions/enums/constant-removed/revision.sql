-- Alter constraint customer.customer_state_check
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  0174

-- migrations:upgrade
-- customer: com.acme.Customer
alter table customer drop constraint customer_state_check;

-- may fail: check customer.customer_state_check: Rows that violate it make the statement fail.
alter table customer add constraint customer_state_check check (state in ('NEW','PAID'));

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer drop constraint customer_state_check;
alter table customer add constraint customer_state_check check (state in ('NEW','PAID','SENT'));
