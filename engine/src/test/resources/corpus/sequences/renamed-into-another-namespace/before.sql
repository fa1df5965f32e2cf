create schema s;
create sequence a increment by 50;
