comment on table t is 'old';
comment on column t.b is null;
comment on column t.a is 'gone';
comment on index i is null;
comment on constraint t_pkey on t is null;
