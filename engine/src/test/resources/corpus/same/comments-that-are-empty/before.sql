create table t (a int);
comment on table t is '';
comment on column t.a is '';
