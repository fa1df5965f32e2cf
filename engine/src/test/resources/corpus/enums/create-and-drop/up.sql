create type b as enum ('Y', 'it''s');
comment on type b is 'two';
alter table t drop column c;
alter table t add column d b default 'Y'::b not null;
drop type a;
