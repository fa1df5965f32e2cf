alter table t drop constraint t_state_check;
alter table t add constraint t_state_check check (state = ANY (ARRAY['N'::bpchar, 'O'::bpchar]));
