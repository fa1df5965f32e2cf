drop index two;
drop index one;
create index two on t (((a + 1)));
create index one on t (lower(b));
