drop table t;
drop type mood;
