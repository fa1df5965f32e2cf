comment on constraint t_pkey on t is 'key';
comment on index i is 'index';
comment on column t.a is null;
comment on column t.b is 'here';
comment on table t is 'new';
