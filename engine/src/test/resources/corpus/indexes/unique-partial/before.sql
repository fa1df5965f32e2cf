create table t (a int, gone boolean);
