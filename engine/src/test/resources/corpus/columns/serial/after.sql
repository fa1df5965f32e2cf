create table t (a int, id bigserial primary key);
