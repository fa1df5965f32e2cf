drop index y;
drop index x;
create index y on t (b);
create index x on t (a);
