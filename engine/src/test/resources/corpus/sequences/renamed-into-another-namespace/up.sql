create sequence s.a start with 1 increment by 50;
drop sequence a;
