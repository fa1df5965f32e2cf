create table t (c date, a int default 1 not null, b text);
