create table t (id int primary key, a varchar(10) collate "C" not null default 'x' constraint u unique deferrable constraint k check (a <> ''), b int);
create index i on t (a, b);
comment on column t.a is 'column';
comment on constraint u on t is 'unique';
comment on constraint k on t is 'check';
comment on index i is 'index';
