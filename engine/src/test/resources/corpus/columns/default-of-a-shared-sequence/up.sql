create sequence numbers start with 1 increment by 50;
alter table t alter column id set default nextval('numbers'::regclass);
select setval('numbers', greatest(max(id) + 50, nextval('numbers')), false) from t;
