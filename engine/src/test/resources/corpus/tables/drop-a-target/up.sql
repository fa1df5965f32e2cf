alter table orders drop constraint orders_customer;
drop table customers;
alter table orders drop column customer_id;
