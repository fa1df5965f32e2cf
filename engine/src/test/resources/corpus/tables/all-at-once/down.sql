alter table c drop constraint c_p;
alter table c drop constraint c_fresh;
drop table fresh;
create table gone (
    id integer not null,
    p integer,
    constraint gone_pkey primary key (id)
);
drop index c_name;
drop index c_kind;
alter table c drop column kind;
alter table c drop column fresh;
alter table c add column gone integer;
alter table c alter column name type varchar(10);
alter table c alter column name drop not null;
alter table c alter column p type integer;
create index c_name on c (name);
alter table c add constraint c_gone foreign key (gone) references gone (id);
alter table p alter column id type integer;
alter table gone add constraint gone_p_fkey foreign key (p) references p (id);
alter table c add constraint c_p foreign key (p) references p (id);
drop type kind;
