create sequence a increment by 50;
select nextval('a');
select setval('a', 1000);
alter sequence a restart with 7;
