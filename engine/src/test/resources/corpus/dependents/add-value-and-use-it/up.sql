alter type state add value 'OLD';
alter table t alter column s set default 'OLD'::state;
create index i on t (n) where s = 'OLD'::state;
