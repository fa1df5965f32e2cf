create table t (a int, b text, c jsonb, d uuid, e timestamptz, f text, g numeric, h text[], i boolean, j text, k date, l bytea);
