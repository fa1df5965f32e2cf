create table t (id bigint generated always as identity (increment by 5 minvalue 5 maxvalue 5000 cache 10 cycle));
