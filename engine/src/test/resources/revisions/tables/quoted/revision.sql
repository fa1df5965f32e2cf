-- Add column Order.it's due, alter column Order.select
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  3ce8 b4b7 bee9

-- migrations:upgrade
-- Order: com.acme.Order
alter table "Order" add column "it's due" date;

-- may fail: column Order.select: Values that do not fit make the change from character varying(255) to character varying(20) fail.
alter table "Order" alter column "select" type varchar(20);

-- may fail: unique Order.Order_select_key: Rows with equal values make the statement fail.
alter table "Order" add constraint "Order_select_key" unique ("select");
create index "ix Order" on "Order" ("select");

-- migrations:downgrade
-- Order: com.acme.Order
drop index "ix Order";
alter table "Order" drop constraint "Order_select_key";
alter table "Order" drop column "it's due";
alter table "Order" alter column "select" type varchar(255);
