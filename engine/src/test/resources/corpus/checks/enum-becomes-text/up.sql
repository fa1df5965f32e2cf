alter table t drop constraint t_state_check;
alter table t alter column state drop default;
alter table t alter column state type text;
alter table t alter column state set default 'NEW'::text;
alter table t add constraint t_state_check check (state = ANY (ARRAY['NEW'::text, 'OLD'::text]));
