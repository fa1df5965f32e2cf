create sequence one start with 1 increment by 1;
alter table t alter column id set default nextval('one'::regclass);
drop sequence two;
