drop index i;
alter table t drop constraint u;
alter table t drop constraint k;
alter table t add constraint u unique (a) deferrable;
alter table t add constraint k check (b > 1);
create index i on t (b desc);
comment on constraint u on t is 'u';
comment on constraint k on t is 'another';
comment on index i is 'i';
