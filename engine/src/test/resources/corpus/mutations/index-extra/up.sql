drop index ix_customer_name;
