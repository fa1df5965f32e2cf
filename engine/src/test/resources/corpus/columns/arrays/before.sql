create table t (a int[], b text[], c varchar(10)[], d int, e text);
