-- Alter constraint invoice.fkky1nwqx5xt33g54s1in3el5m1
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  837a

-- migrations:upgrade
-- invoice: com.acme.Invoice
alter table invoice drop constraint fkky1nwqx5xt33g54s1in3el5m1;
alter table invoice add constraint fkky1nwqx5xt33g54s1in3el5m1 foreign key (customer_id) references customer (id) on delete cascade;

-- migrations:downgrade
-- invoice: com.acme.Invoice
alter table invoice drop constraint fkky1nwqx5xt33g54s1in3el5m1;
alter table invoice add constraint fkky1nwqx5xt33g54s1in3el5m1 foreign key (customer_id) references customer (id);
