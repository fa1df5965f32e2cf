create table t (a integer default 1, b integer default 1, c boolean default false, d text default 'x', e timestamptz default now());
