alter table t add column b integer not null;
alter table t add column c uuid default gen_random_uuid() not null;
