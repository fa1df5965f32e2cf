create sequence one;
create table t (id bigint default nextval('one'));
