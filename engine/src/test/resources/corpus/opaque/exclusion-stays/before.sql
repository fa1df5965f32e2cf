create table t (a int, r int4range, constraint x exclude using gist (r with &&));
