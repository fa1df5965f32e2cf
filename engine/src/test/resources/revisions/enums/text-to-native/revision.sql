-- Alter column customer.state
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  8dee

-- migrations:upgrade
create type state as enum ('NEW', 'PAID');

-- customer: com.acme.Customer
alter table customer drop constraint customer_state_check;

-- may fail: column customer.state: Values that do not fit make the change from character varying(255) to state fail.
alter table customer alter column state type state using state::state;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer alter column state type varchar(255);

-- may fail: check customer.customer_state_check: Rows that violate it make the statement fail.
alter table customer add constraint customer_state_check check (state in ('NEW','PAID'));

drop type state;
