create schema s;
create sequence s.a increment by 50;
