create table t (a int, b int not null default 5, c boolean default false not null, d timestamptz not null default now());
