create table t (a integer default 2, b text default 'it''s', c text, d timestamptz default now());
