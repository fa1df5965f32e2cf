create sequence numbers;
create sequence others;
create table t (id bigint default nextval('numbers'), b int default nextval('others') not null);
