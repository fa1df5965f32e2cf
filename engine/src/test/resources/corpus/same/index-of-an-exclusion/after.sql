create table t (r int4range);
alter table t add constraint x exclude using gist (r with &&);
