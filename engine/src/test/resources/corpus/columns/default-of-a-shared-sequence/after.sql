create sequence numbers increment by 50;
create table t (id bigint default nextval('numbers'));
