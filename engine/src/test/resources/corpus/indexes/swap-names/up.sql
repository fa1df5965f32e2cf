drop index x;
drop index y;
create index x on t (b);
create index y on t (a);
