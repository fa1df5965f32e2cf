create type place as (name varchar(255), zip integer, "Land" varchar(2));
comment on column place."Land" is 'code';
create table t (p place, q place[] not null);
