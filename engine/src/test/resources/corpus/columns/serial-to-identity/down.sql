alter table t alter column id drop identity;
create sequence t_id_seq start with 1 increment by 1;
alter table t alter column id set default nextval('t_id_seq'::regclass);
alter sequence t_id_seq owned by t.id;
select setval('t_id_seq', greatest(max(id) + 1, nextval('t_id_seq')), false) from t;
