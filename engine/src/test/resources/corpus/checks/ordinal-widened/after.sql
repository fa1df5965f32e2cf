create table t (kind smallint check (kind between 0 and 3));
