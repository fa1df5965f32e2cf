create table t (a integer, b boolean, c jsonb, d date, e uuid, f varchar(36), g text, h bytea, i text, j text, k bigint);
