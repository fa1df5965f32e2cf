create table t (a int primary key, b int unique); comment on table t is 'old'; comment on column t.a is 'gone'; create index i on t (b);
