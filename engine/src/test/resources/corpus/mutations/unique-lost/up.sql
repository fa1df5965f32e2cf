alter table customer add constraint uk_customer_email unique (email);
