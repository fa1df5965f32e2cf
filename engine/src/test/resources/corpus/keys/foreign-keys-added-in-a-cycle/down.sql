alter table a drop constraint a_b;
alter table b drop constraint b_a;
