drop index one;
create index one on t (a);
