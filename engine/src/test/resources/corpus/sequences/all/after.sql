create sequence a start with 100 increment by 20 cache 10; create sequence c increment by -1 cycle; create sequence d as bigint maxvalue 99999999999; comment on sequence d is 'wide';
