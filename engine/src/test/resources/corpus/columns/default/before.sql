create table t (a integer default 1, b text, c text default 'x', d timestamptz);
