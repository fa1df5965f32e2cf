create type mood as enum ('OK', 'BAD', 'ODD');
create table t (m mood default 'ODD', constraint k check (m in ('OK', 'ODD')));
create index i on t (m) where m = 'ODD';
