alter table t alter column state drop default;
alter table t alter column state type varchar(10);
alter table t alter column state set default 'NEW'::character varying;
alter table t add constraint t_state_check check ((state)::text = ANY ((ARRAY['NEW'::character varying, 'OLD'::character varying])::text[]));
drop type state;
