create view v as select 1 as x;
create function f() returns int language sql as 'select 1';
create table t (a int);
create materialized view m as select a from t;
comment on view v is 'one';
