drop index two;
create index one on t (a desc, lower(b)) include (c) where c > 0;
comment on index one is 'one';
