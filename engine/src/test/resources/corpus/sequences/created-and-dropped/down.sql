drop table t;
create sequence a as integer start with 1 increment by 5 cache 3;
comment on sequence a is 'a';
