create sequence numbers start with 1 increment by 1;
alter table t alter column b set default nextval('others'::regclass);
alter table t alter column id set default nextval('numbers'::regclass);
select setval('numbers', greatest(max(id) + 1, nextval('numbers')), false) from t;
