drop table a_b;
drop table b;
drop table a;
