alter table t drop constraint t_state_check;
alter table t add constraint t_state_check check ((state)::text = 'NEW'::text);
