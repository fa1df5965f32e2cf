create sequence a;
create sequence b minvalue -10 maxvalue 10 start with -5;
