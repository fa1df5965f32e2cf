create sequence two start with 1 increment by 1;
alter table t alter column id set default nextval('two'::regclass);
drop sequence one;
