create table t (a varchar(20), b varchar, c varchar(20), d text, e char(5), f char(5), g varbit(5));
