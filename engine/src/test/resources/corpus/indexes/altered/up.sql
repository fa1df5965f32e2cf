alter index i3 rename to i3_renamed;
drop index i1;
drop index i4;
create index i1 on t (a, b);
alter index i2 set (fillfactor=80);
create index i4 on t (a, b);
