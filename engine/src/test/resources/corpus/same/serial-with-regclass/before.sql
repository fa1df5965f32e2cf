create table t (id serial, other int default nextval('t_id_seq'));
