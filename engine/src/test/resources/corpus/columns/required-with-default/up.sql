alter table t add column b integer default 5 not null;
alter table t add column c boolean default false not null;
alter table t add column d timestamp with time zone default now() not null;
