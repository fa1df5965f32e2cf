create table u (
    a integer
);
alter table t add column n text;
