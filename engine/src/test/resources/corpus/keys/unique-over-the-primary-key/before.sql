create table gone (id bigint primary key, n int, constraint once unique (n));
alter table gone add constraint gone_id unique (id);
alter table gone add constraint twice unique (n);
comment on constraint gone_id on gone is 'for a tool';
