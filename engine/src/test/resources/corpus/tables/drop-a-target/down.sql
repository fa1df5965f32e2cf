create table customers (
    id bigint not null,
    constraint customers_pkey primary key (id)
);
alter table orders add column customer_id bigint not null;
alter table orders add constraint orders_customer foreign key (customer_id) references customers (id);
