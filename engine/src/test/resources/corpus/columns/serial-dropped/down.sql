create sequence t_id_seq start with 1 increment by 1;
alter table t add column id bigint default nextval('t_id_seq'::regclass) not null;
alter sequence t_id_seq owned by t.id;
alter table u drop column id;
