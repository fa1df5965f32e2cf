-- Rename constraint invoice.fkky1nwqx5xt33g54s1in3el5m1 to fk_invoice_customer
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- invoice: com.acme.Invoice
alter table invoice rename constraint fkky1nwqx5xt33g54s1in3el5m1 to fk_invoice_customer;

-- migrations:downgrade
-- invoice: com.acme.Invoice
alter table invoice rename constraint fk_invoice_customer to fkky1nwqx5xt33g54s1in3el5m1;
