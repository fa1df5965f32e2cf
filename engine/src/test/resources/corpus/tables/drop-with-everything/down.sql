create type mood as enum ('OK');
create sequence t_s_seq as integer start with 1 increment by 1;
create table t (
    id bigint generated always as identity (start with 5) not null,
    s integer default nextval('t_s_seq'::regclass) not null,
    m mood default 'OK'::mood,
    p integer,
    c text collate "C",
    g text generated always as (c || 'x'::text) stored,
    constraint t_pkey primary key (id),
    constraint u unique (p, m) include (c) deferrable initially deferred,
    constraint f foreign key (p) references p (id) on delete cascade deferrable,
    constraint k check (c <> ''::text) no inherit
);
alter sequence t_s_seq owned by t.s;
create unique index i on t (lower(c) collate "C" desc) where m = 'OK'::mood;
comment on table t is 'table';
comment on column t.c is 'column';
comment on constraint t_pkey on t is 'key';
comment on constraint u on t is 'unique';
comment on constraint f on t is 'foreign';
comment on constraint k on t is 'check';
comment on index i is 'index';
