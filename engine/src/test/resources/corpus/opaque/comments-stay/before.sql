create view v as select 1 as x;
comment on view v is 'view';
create function f() returns int language sql as 'select 1';
comment on function f() is 'function';
create domain d as int;
comment on domain d is 'domain';
create table t (a int);
