create sequence a increment by 3 minvalue -5 maxvalue 500 start with 4 cache 7 cycle;
