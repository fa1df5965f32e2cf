alter table t add column b positive;
alter table t add column c r;
