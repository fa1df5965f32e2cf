alter sequence a minvalue 1 maxvalue 9223372036854775807 start with 1;
alter sequence b minvalue -10 maxvalue 10 start with -5;
