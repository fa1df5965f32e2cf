drop table a;
drop table m;
drop table z;
