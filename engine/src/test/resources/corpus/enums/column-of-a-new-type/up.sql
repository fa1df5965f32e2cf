create type mood as enum ('OK', 'BAD');
alter table t add column m mood default 'OK'::mood;
alter table t add constraint t_m_check check (m <> 'BAD'::mood);
create index t_m on t (m) where m = 'OK'::mood;
