select setval('b', 1, false) from b where last_value < 1;
alter sequence b minvalue 1 maxvalue 9223372036854775807 start with 1;
select setval('a', 5, false) from a where last_value < 5;
alter sequence a minvalue 5 maxvalue 500 start with 10;
