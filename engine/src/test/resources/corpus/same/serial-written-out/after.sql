create sequence t_id_seq;
create table t (id bigint default nextval('t_id_seq') not null primary key);
alter sequence t_id_seq owned by t.id;
