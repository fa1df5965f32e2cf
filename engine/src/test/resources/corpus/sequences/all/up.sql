create sequence c start with -1 increment by -1 cycle;
alter sequence a increment by 20 start with 100 cache 10;
alter sequence d as bigint maxvalue 99999999999;
comment on sequence d is 'wide';
drop sequence b;
