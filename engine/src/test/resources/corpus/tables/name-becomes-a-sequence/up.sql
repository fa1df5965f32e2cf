drop table counter;
create sequence counter start with 1 increment by 1;
