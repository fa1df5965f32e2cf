alter table t drop constraint t_state_check;
alter table t add constraint t_state_check check ((state)::text = ANY ((ARRAY['NEW'::character varying, 'OLD'::character varying])::text[]));
