drop index one;
create unique index one on t (a);
