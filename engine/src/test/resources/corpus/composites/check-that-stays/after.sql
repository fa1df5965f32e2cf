create type place as (land text, name text, zip integer);
create table t (p place, constraint k check ((p).zip > 0), constraint l check (p is null or (p).name <> ''));
create index i on t (((p).name));
create table g (p place, z integer generated always as ((p).zip) stored);
