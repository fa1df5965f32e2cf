create table t (a numeric(10,2), b numeric(10), c numeric(12,4), d numeric, e double precision, f integer, g integer, h integer);
