alter sequence a owned by none;
drop table t;
