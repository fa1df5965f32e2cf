create type mood as enum ('OK', 'BAD');
create table t (id int primary key, m mood default 'OK' check (m <> 'BAD'));
create index t_m on t (m) where m = 'OK';
