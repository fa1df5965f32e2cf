-- Rename table client to customer, rename column bill.client_id to customer_id
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- customer: com.acme.Customer
alter table client rename to customer;

-- bill: com.acme.Bill
alter table bill rename column client_id to customer_id;

alter sequence client_seq rename to customer_seq;

-- bill: com.acme.Bill
alter table bill rename constraint fknqgdtsrtbpuop00n6cxnp9aux to fkkqqyjpn9i3bqpmjjnni4fikvr;

-- customer: com.acme.Customer
alter table customer rename constraint client_pkey to customer_pkey;
alter table customer rename constraint fka5xorssq88rm7m966xhmn7fjk to fk70184a6yqo1yjbbi9x18mvftc;

-- migrations:downgrade
-- customer: com.acme.Customer
alter table customer rename constraint fk70184a6yqo1yjbbi9x18mvftc to fka5xorssq88rm7m966xhmn7fjk;
alter table customer rename constraint customer_pkey to client_pkey;

-- bill: com.acme.Bill
alter table bill rename constraint fkkqqyjpn9i3bqpmjjnni4fikvr to fknqgdtsrtbpuop00n6cxnp9aux;

alter sequence customer_seq rename to client_seq;

-- bill: com.acme.Bill
alter table bill rename column customer_id to client_id;

-- customer: com.acme.Customer
alter table customer rename to client;
