drop table t;
create table gone (
    id bigint not null,
    n integer,
    constraint gone_pkey primary key (id),
    constraint once unique (n)
);
alter table gone add constraint gone_id unique (id);
alter table gone add constraint twice unique (n);
comment on constraint gone_id on gone is 'for a tool';
