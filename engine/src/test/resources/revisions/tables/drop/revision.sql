-- Drop table invoice
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- data loss: table invoice: All its rows are dropped with it.
drop table invoice;

-- migrations:downgrade
-- not brought back: what the upgrade took from table invoice
create table invoice (
    id bigint not null,
    customer_id bigint,
    number varchar(255),
    constraint invoice_pkey primary key (id),
    constraint invoice_number_key unique (number),
    constraint fkky1nwqx5xt33g54s1in3el5m1 foreign key (customer_id) references customer (id)
);
