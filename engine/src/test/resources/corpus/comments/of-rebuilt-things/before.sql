create table t (a int constraint u unique, b int constraint k check (b > 0));
create index i on t (b);
comment on constraint u on t is 'u';
comment on constraint k on t is 'k';
comment on index i is 'i';
