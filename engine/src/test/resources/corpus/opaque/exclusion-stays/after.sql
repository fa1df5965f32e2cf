create table t (a int, r int4range, b int, constraint x exclude using gist (r with &&));
