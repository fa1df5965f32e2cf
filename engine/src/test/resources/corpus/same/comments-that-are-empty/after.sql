create table t (a int);
comment on table t is 'gone';
comment on table t is null;
