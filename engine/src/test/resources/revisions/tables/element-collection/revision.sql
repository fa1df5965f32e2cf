-- Create table customer_phones
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  6c85 8ad9

-- migrations:upgrade
-- customer_phones: com.acme.Customer
create table customer_phones (
    customer_id bigint not null,
    phones_order integer not null,
    phones varchar(255),
    constraint customer_phones_pkey primary key (phones_order, customer_id),
    constraint fkmsy0iqyacw8ghj9esr5b7q92s foreign key (customer_id) references customer (id)
);

-- migrations:downgrade
-- customer_phones: com.acme.Customer
drop table customer_phones;
