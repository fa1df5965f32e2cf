create sequence two start with 1 increment by 1;
alter table t alter column id set default nextval('two'::regclass);
select setval('two', greatest(max(id) + 1, nextval('two')), false) from t;
drop sequence one;
