select setval('a', 1, false) from a where last_value < 1;
alter sequence a increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle;
