create sequence a minvalue 5 maxvalue 500 start with 10;
create sequence b;
