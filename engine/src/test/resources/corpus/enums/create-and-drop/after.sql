create type b as enum ('Y', 'it''s'); comment on type b is 'two'; create table t (i int, d b not null default 'Y');
