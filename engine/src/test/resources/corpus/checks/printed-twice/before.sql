create table t (state varchar(20)); alter table t add constraint t_state_check check ((state)::text = ANY (ARRAY[('NEW'::character varying)::text, ('PAID'::character varying)::text]));
