create type mood as enum ('OK', 'BAD');
create table t (m mood default 'OK', constraint k check (m in ('OK', 'BAD')));
create index i on t (m) where m = 'BAD';
