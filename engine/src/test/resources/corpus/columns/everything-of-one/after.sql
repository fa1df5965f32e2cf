create table t (a integer not null default 5);
comment on column t.a is 'new';
