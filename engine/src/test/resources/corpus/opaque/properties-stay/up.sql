alter table t add column c integer;
