create sequence a as integer increment by 5 cache 3;
comment on sequence a is 'a';
