create sequence one start with 1 increment by 1;
alter table t alter column id set default nextval('one'::regclass);
select setval('one', greatest(max(id) + 1, nextval('one')), false) from t;
drop sequence two;
