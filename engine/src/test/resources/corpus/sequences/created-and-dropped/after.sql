create table t (id int);
create sequence b as smallint start with 10 minvalue 5 maxvalue 100 cycle owned by t.id;
comment on sequence b is 'b';
