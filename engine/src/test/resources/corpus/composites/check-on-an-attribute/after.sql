create type place as (name text, land text);
create table t (p place, constraint k check ((p).land is not null));
create index i on t (((p).name));
