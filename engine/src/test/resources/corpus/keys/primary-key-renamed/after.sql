create table t (a int constraint t_pk primary key);
