alter table invoice drop constraint fk_invoice_customer;
alter table invoice add constraint fk_invoice_customer foreign key (customer_id) references customer (id) on delete cascade;
