-- Add email to users
--
-- A second paragraph, with revision: and migrations:upgrade in it.
--
-- revision:   dcd397241ba3
-- parents:    9c0a54914c78, 1a31ce608336
-- created:    2025-10-13T22:37:05Z
-- depends-on: core/1a31ce608336, 0123456789ab
-- labels:     payments, billing

-- migrations:upgrade
-- The next one is ours.
-- migrations:keep
create view active_users as
select * from users;
-- migrations:java com.acme.NormalizeNames
-- migrations:java com.acme.FillColumn skip-replay
-- migrations:attention Choose a default for the rows that exist
-- alter table users
--     add column email varchar(320) not null default '…';

-- An ordinary remark.
alter table users add column phone varchar(20);
copy users (phone) from stdin;
0123
\.

-- migrations:downgrade
-- migrations:irreversible The phone numbers of the old system are gone
