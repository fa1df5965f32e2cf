alter sequence a increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 restart with 1;
alter sequence b increment by -2 minvalue -100 maxvalue -1 start with -1 restart with -1;
