create table t (a int constraint u unique deferrable, b int constraint k check (b > 1));
create index i on t (b desc);
comment on constraint u on t is 'u';
comment on constraint k on t is 'another';
comment on index i is 'i';
