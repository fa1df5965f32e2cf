drop index ix_invoice_customer;
create index ix_invoice_customer on invoice (customer_id);
