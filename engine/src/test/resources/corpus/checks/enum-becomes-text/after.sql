create table t (state text default 'NEW' check (state in ('NEW', 'OLD')));
