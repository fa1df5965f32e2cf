drop index ix_invoice_open;
create index ix_invoice_open on invoice (paid) where (state)::text = 'NEW'::text;
