drop index t_m;
alter table t drop constraint t_m_check;
alter table t drop column m;
drop type mood;
