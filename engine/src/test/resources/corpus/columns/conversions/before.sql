create table t (a boolean, b integer, c text, d text, e varchar(36), f uuid, g bytea, h oid, i jsonb, j double precision, k date);
