-- Alter enum type state
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  8dee

-- migrations:upgrade
-- may fail: enum type state: Rows that hold SENT make the statement fail.
alter type state rename to state_old;
create type state as enum ('NEW', 'PAID');

-- customer: com.acme.Customer
alter table customer alter column state type state using state::text::state;

drop type state_old;

-- migrations:downgrade
alter type state add value 'SENT';
