alter table t add column a varchar(10) collate "C" default 'x'::character varying not null;
alter table t add constraint k check ((a)::text <> ''::text);
alter table t add constraint u unique (a) deferrable;
create index i on t (a, b);
comment on column t.a is 'column';
comment on index i is 'index';
comment on constraint k on t is 'check';
comment on constraint u on t is 'unique';
