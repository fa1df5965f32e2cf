create table t (a timestamp(3), b timestamp, c timestamp(6), d timestamptz, e time(6), f date, g time, h interval);
