create type place as (land varchar(2), name varchar(255), zip integer);
create table t (p place default null::place, q place not null, r place[]);
