alter type state add value 'OLD';
alter table t alter column v type text;
alter table t alter column o type state using o::state;
alter table t alter column s set default 'NEW'::state;
