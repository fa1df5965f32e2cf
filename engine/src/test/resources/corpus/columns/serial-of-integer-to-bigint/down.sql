alter sequence t_id_seq as integer maxvalue 2147483647;
alter table t alter column id drop default;
alter table t alter column id type integer;
alter table t alter column id set default nextval('t_id_seq'::regclass);
