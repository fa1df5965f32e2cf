create type state as enum ('NEW', 'PAID', 'SENT');
create table t (s state not null default 'NEW', a state[] default '{PAID}', n int, g bool generated always as (s = 'PAID') stored, check (s <> 'PAID' or n > 0));
create index t_new on t (n) where s = 'NEW';
create index t_g on t (g);
create index t_s on t (s);
