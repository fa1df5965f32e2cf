create table t (a timestamp, b timestamp(3), c timestamptz(6), d timestamp, e time(0), f timestamptz, g timetz, h interval(3));
