create sequence t_seq start with 1 increment by 50;
alter table t alter column id drop identity;
select setval('t_seq', greatest(max(id) + 50, nextval('t_seq')), false) from t;
