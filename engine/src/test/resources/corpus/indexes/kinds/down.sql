drop index i5;
drop index i4;
drop index i3;
drop index i2;
drop index i1;
