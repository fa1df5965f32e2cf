alter table c drop constraint c_gone;
alter table c drop constraint c_p;
drop table gone;
create type kind as enum ('A', 'B');
create table fresh (
    id bigint not null,
    p bigint not null,
    constraint fresh_pkey primary key (id)
);
drop index c_name;
alter table c drop column gone;
alter table c add column fresh bigint;
alter table c add column kind kind default 'A'::kind not null;
alter table c alter column p type bigint;
alter table c alter column name type varchar(20);
alter table c alter column name set not null;
create index c_kind on c (kind) where kind = 'B'::kind;
create unique index c_name on c (name);
alter table c add constraint c_fresh foreign key (fresh) references fresh (id);
alter table p alter column id type bigint;
alter table fresh add constraint fresh_p_fkey foreign key (p) references p (id);
alter table c add constraint c_p foreign key (p) references p (id) on delete cascade;
