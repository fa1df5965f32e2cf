create table t (a int, id bigserial);
create table u (a int);
