alter table t alter column id set start with 7;
alter sequence numbers rename to counters;
