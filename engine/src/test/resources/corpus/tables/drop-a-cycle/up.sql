alter table b drop constraint b_a;
drop table a;
drop table b;
