-- Create table invoice
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  3afd d577

-- migrations:upgrade
-- invoice: com.acme.Invoice
create table invoice (
    id bigint not null,
    number varchar(255),
    customer_id bigint not null,
    total numeric(19,2),
    placedat timestamp(6) with time zone,
    constraint invoice_pkey primary key (id),
    constraint fkky1nwqx5xt33g54s1in3el5m1 foreign key (customer_id) references customer (id)
);

-- migrations:downgrade
-- invoice: com.acme.Invoice
drop table invoice;
