drop index i;
alter table t drop constraint k;
alter table t drop constraint u;
alter table t add constraint k check (b > 0);
alter table t add constraint u unique (a);
create index i on t (b);
comment on index i is 'i';
comment on constraint k on t is 'k';
comment on constraint u on t is 'u';
