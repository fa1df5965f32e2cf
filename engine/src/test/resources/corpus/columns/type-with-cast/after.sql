create table t (a integer, b integer, c bigint, d varchar(30) default '5', e integer default 7);
