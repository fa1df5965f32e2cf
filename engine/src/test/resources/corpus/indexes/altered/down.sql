drop index i4;
drop index i1;
create unique index i4 on t (a, b);
alter index i2 set (fillfactor=70);
create index i1 on t (a);
alter index i3_renamed rename to i3;
