alter table invoice drop constraint invoice_state_check;
