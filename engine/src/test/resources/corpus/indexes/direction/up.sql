drop index one;
drop index three;
drop index two;
create index one on t (a desc);
create index three on t (a, b desc);
create index two on t (a desc nulls last);
