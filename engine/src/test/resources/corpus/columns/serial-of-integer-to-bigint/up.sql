alter sequence t_id_seq as bigint maxvalue 9223372036854775807;
alter table t alter column id drop default;
alter table t alter column id type bigint;
alter table t alter column id set default nextval('t_id_seq'::regclass);
