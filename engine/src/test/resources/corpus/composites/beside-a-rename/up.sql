alter table other.a rename constraint "a pk 2" to "a pk";
alter type mood rename to mood_old;
create type mood as enum ('v1', 'it''s', 'v2');
comment on type mood is 'it''s \ two';
alter type place rename to place_old;
create type place as (mood mood, x integer);
create function place_moved(place_old) returns place language sql as 'select case when $1 is distinct from null then row(($1).mood, ($1).x)::text::place end';
comment on type mood is null;
create table c (
    id bigint not null,
    constraint "c pk" primary key (id)
);
alter table other.a alter column id drop identity;
alter table other.a add constraint "a f id" foreign key (id) references c (id) match full on delete set default deferrable;
drop function place_moved(place_old);
drop type place_old;
drop type spot;
drop type mood_old;
