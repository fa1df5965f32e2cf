drop index two;
drop index three;
drop index one;
create index two on t (a desc);
create index three on t (a nulls first);
create index one on t (a);
