create type place as (name varchar(255), zip integer);
create table t (p place, q place[] not null);
