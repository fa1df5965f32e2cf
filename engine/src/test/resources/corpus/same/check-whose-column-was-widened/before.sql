create table t (state varchar(20) check (state in ('NEW', 'PAID')), code char(1) check (code in ('A', 'B')));
alter table t alter state type varchar(255);
create index i on t (state) where state in ('NEW', 'OLD');
alter table t alter state type varchar(300);
