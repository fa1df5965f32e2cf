select setval('t_id_seq', 5, false) from t_id_seq where last_value < 5;
alter table t alter column id set generated always set increment by 5 set minvalue 5 set maxvalue 5000 set start with 5 set cache 10 set cycle;
