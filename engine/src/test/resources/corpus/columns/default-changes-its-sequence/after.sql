create sequence two;
create table t (id bigint default nextval('two'));
