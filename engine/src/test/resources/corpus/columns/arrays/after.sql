create table t (a bigint[], b varchar(20)[], c text[], d int[], e text[]);
