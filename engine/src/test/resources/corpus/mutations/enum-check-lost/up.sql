alter table invoice add constraint invoice_state_check check ((state)::text = ANY ((ARRAY['NEW'::character varying, 'PAID'::character varying])::text[]));
