create table t (a bigint, b text, c numeric(12,2), d timestamp(6) with time zone, e jsonb);
