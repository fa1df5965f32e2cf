create index ix_customer_name on customer (name);
