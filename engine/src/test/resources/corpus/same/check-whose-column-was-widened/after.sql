create table t (state varchar(300) check (state in ('NEW', 'PAID')), code char(1) check (code in ('A', 'B')));
create index i on t (state) where state in ('NEW', 'OLD');
