drop index ix_invoice_customer;
