create sequence numbers;
create table t (id bigint default nextval('numbers'));
select nextval('numbers'), nextval('numbers');
