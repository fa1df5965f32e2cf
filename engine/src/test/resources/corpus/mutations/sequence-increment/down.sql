alter sequence invoice_seq increment by 1;
