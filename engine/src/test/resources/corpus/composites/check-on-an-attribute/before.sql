create type place as (name text, zip integer);
create table t (p place, constraint k check ((p).zip > 0));
create index i on t (((p).name));
